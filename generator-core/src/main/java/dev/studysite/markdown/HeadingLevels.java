package dev.studysite.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Which level each heading of a file has: a single heading of level 1 that stands first is the
 * title; the levels that the others use count from 1, and all below the third are on the third.
 */
final class HeadingLevels {

  private static final int DEEPEST = 3;

  private final boolean titled;
  private final List<Integer> used;

  private HeadingLevels(boolean titled, List<Integer> used) {
    this.titled = titled;
    this.used = used;
  }

  /**
   * The levels of a document's own headings; those in lists and quotations do not count.
   *
   * @param mayBeTitled false where something else is the title
   */
  static HeadingLevels of(Node document, boolean mayBeTitled) {
    List<Integer> levels = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        levels.add(heading.getLevel());
      }
    }
    boolean first = document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1;
    boolean titled =
        mayBeTitled && first && levels.stream().filter(level -> level == 1).count() == 1;
    List<Integer> used =
        levels.stream().filter(level -> !titled || level > 1).distinct().sorted().toList();
    return new HeadingLevels(titled, used);
  }

  /** 0 for the title, 1 to 3 for sections. */
  int of(Heading heading) {
    if (titled && heading.getLevel() == 1) {
      return 0;
    }
    return Math.min(DEEPEST, used.indexOf(heading.getLevel()) + 1);
  }
}
