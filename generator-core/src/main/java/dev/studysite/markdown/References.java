package dev.studysite.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** Which definitions of addresses ({@code [name]: https://...}) the words of a file lead to. */
final class References {

  private final Set<Reference> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Walks over all nodes of a file, however deep they are nested. */
  References(Node document) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(document);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof RefNode link) {
        Reference reference = link.getReferenceNode(document.getDocument());
        if (reference != null) {
          used.add(reference);
        }
      }
      for (Node inner = node.getFirstChild(); inner != null; inner = inner.getNext()) {
        open.push(inner);
      }
    }
  }

  /** True where some words lead to the address that is defined. */
  boolean use(Reference definition) {
    return used.contains(definition);
  }
}
