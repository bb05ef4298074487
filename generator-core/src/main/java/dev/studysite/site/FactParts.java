package dev.studysite.site;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Comparison;
import dev.studysite.study.Box;
import java.util.ArrayList;
import java.util.List;

/** The page of figures and limits, in parts where the notes state many, and terms side by side. */
final class FactParts {

  /** So many topics, of some lines each, are a page that still is looked through. */
  static final int MOST_TOPICS = 60;

  private final Addresses addresses;

  FactParts(Addresses addresses) {
    this.addresses = addresses;
  }

  List<Page> pages(List<List<Box>> byNote, List<Comparison> comparisons) {
    List<Page> pages = new ArrayList<>();
    comparisons.forEach(c -> pages.add(new ComparisonPage(addresses.comparison(c), c)));
    List<Box> all = byNote.stream().flatMap(List::stream).toList();
    if (all.isEmpty() && comparisons.isEmpty()) {
      return pages;
    }
    if (all.size() <= MOST_TOPICS) {
      pages.add(new FactsPage(Addresses.FACTS, all, comparisons, List.of()));
      return pages;
    }
    List<Page.Part> parts = new ArrayList<>();
    byNote.forEach(facts -> addParts(facts, parts, pages));
    pages.add(new FactsPage(Addresses.FACTS, List.of(), comparisons, parts));
    return pages;
  }

  private void addParts(List<Box> facts, List<Page.Part> parts, List<Page> pages) {
    CorrectedNote note = facts.get(0).note();
    for (int from = 0; from < facts.size(); from += MOST_TOPICS) {
      List<Box> some = facts.subList(from, Math.min(from + MOST_TOPICS, facts.size()));
      Address address = addresses.factsOf(note.path(), from / MOST_TOPICS + 1);
      parts.add(new Page.Part(Titles.of(note), address, some.size()));
      pages.add(new FactsPage(address, some, List.of(), List.of()));
    }
  }
}
