package dev.studysite.render.page;

import dev.studysite.render.view.BlockView;
import java.util.List;

/**
 * Terms side by side.
 *
 * @param title the names
 * @param sides the terms
 * @param together the lines that name two of them or more, topic by topic
 */
public record ComparisonView(String title, List<Side> sides, List<TermView.InTopic> together) {
  /** Copies the lists. */
  public ComparisonView {
    sides = List.copyOf(sides);
    together = List.copyOf(together);
  }

  /** True where any term is spelled out. */
  public boolean isExpanded() {
    return sides.stream().anyMatch(side -> !side.expansion().isEmpty());
  }

  /** True where the owner's glossary explains any. */
  public boolean isAuthored() {
    return sides.stream().anyMatch(side -> !side.definition().isEmpty());
  }

  /** True where the notes explain any. */
  public boolean isSaid() {
    return sides.stream().anyMatch(side -> !side.sayings().isEmpty());
  }

  /**
   * A term.
   *
   * @param name the term
   * @param href its page
   * @param expansion what its letters stand for; may be empty
   * @param definition the authored definition
   * @param sayings what the notes say it is
   * @param home the topic that it belongs to; none where the notes do not name it
   */
  public record Side(
      String name,
      String href,
      String expansion,
      List<BlockView> definition,
      List<TermView.SayingView> sayings,
      List<LinkView> home) {
    /** Copies the lists. */
    public Side {
      definition = List.copyOf(definition);
      sayings = List.copyOf(sayings);
      home = List.copyOf(home);
    }
  }
}
