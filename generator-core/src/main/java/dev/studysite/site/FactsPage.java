package dev.studysite.site;

import dev.studysite.glossary.Comparison;
import dev.studysite.study.Box;
import java.util.List;

/**
 * What the notes say in figures and limits, and the terms that are easily confused.
 *
 * @param address where it stands
 * @param facts the topics that state figures, with nothing else in them, in the order of the notes
 * @param comparisons the terms that have a page side by side, by name
 * @param parts the pages that hold the facts where they are too many for one
 */
public record FactsPage(
    Address address, List<Box> facts, List<Comparison> comparisons, List<Page.Part> parts)
    implements Page.Reference {

  /** Copies the lists. */
  public FactsPage {
    facts = List.copyOf(facts);
    comparisons = List.copyOf(comparisons);
    parts = List.copyOf(parts);
  }

  @Override
  public <R> R accept(PageVisitor<R> visitor) {
    return visitor.facts(this);
  }
}
