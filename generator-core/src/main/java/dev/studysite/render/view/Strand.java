package dev.studysite.render.view;

import dev.studysite.link.Pointer;
import dev.studysite.text.Span;
import java.util.List;
import java.util.Optional;

/** The words of one line that lead somewhere. */
record Strand(List<Pointer> mentions) {

  /** The mention that a stretch lies in; a corrected word lies in it where it reaches into it. */
  Optional<Pointer> at(Span stretch) {
    return mentions.stream()
        .filter(mention -> mention.span().overlaps(stretch) || mention.span().contains(stretch))
        .findFirst();
  }

  /** The next offset behind {@code from} where a mention begins or ends, or {@code to}. */
  int nextEdge(int from, int to) {
    int edge = to;
    for (Pointer mention : mentions) {
      edge = nearer(edge, from, mention.span().start());
      edge = nearer(edge, from, mention.span().end());
    }
    return edge;
  }

  private static int nearer(int edge, int from, int candidate) {
    return candidate > from && candidate < edge ? candidate : edge;
  }
}
