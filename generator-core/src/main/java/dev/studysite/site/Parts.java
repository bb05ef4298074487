package dev.studysite.site;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Correction;
import dev.studysite.glossary.Term;
import dev.studysite.link.MentionIndex;
import dev.studysite.outline.TopicKey;
import dev.studysite.study.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages that list something of the whole site; above 500 entries (170 terms) each splits. */
final class Parts {

  /** More entries than this make a page slow to load and to read. */
  static final int MOST_ENTRIES = 500;

  /** So many terms, at some 48 bytes each when packed, still come with the first window of TCP. */
  static final int MOST_TERMS = 170;

  private static final String OTHER = "other";

  private final Addresses addresses;

  Parts(Addresses addresses) {
    this.addresses = addresses;
  }

  List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    pages.addAll(glossary(content.glossary().terms()));
    pages.addAll(byTopic(content));
    pages.addAll(cards(content.study().cards()));
    pages.addAll(corrections(content.notes()));
    return pages;
  }

  private static List<Page> glossary(List<Term> terms) {
    if (terms.size() <= MOST_TERMS) {
      return List.of(new Page.GlossaryPage(Addresses.GLOSSARY, "", terms, List.of()));
    }
    Map<String, List<Term>> byLetter =
        terms.stream()
            .collect(
                Collectors.groupingBy(
                    term -> letter(term.name()), TreeMap::new, Collectors.toList()));
    List<Page> pages = new ArrayList<>();
    List<Page.Part> parts = new ArrayList<>();
    byLetter.forEach(
        (letter, some) -> {
          Address address = Addresses.letter(letter);
          parts.add(new Page.Part(letter, address, some.size()));
          pages.add(new Page.GlossaryPage(address, letter, some, List.of()));
        });
    pages.add(new Page.GlossaryPage(Addresses.GLOSSARY, "", List.of(), parts));
    return pages;
  }

  private List<Page> byTopic(SiteContent content) {
    List<Term> terms = content.glossary().terms();
    if (terms.size() <= MOST_TERMS) {
      Address address = Addresses.GLOSSARY_BY_TOPIC;
      return List.of(new Page.GlossaryByTopic(address, "", terms, List.of()));
    }
    MentionIndex index = content.mentions();
    Map<String, List<Term>> byNote =
        terms.stream()
            .collect(
                Collectors.groupingBy(
                    term -> index.home(term.key()).map(TopicKey::note).orElse(""),
                    TreeMap::new,
                    Collectors.toList()));
    List<Page> pages = new ArrayList<>();
    List<Page.Part> parts = new ArrayList<>();
    for (CorrectedNote note : content.notes()) {
      List<Term> some = byNote.getOrDefault(note.path(), List.of());
      if (!some.isEmpty()) {
        Address address = addresses.termsOf(note.path());
        parts.add(new Page.Part(Titles.of(note), address, some.size()));
        pages.add(new Page.GlossaryByTopic(address, note.path(), some, List.of()));
      }
    }
    List<Term> homeless = byNote.getOrDefault("", List.of());
    pages.add(new Page.GlossaryByTopic(Addresses.GLOSSARY_BY_TOPIC, "", homeless, parts));
    return pages;
  }

  /** The letter that a name is sorted under: {@code a} to {@code z}, or {@code other}. */
  static String letter(String name) {
    char first = name.isEmpty() ? ' ' : Character.toLowerCase(name.charAt(0));
    return first >= 'a' && first <= 'z' ? String.valueOf(first) : OTHER;
  }

  private List<Page> cards(List<Card> cards) {
    if (cards.isEmpty()) {
      return List.of();
    }
    if (cards.size() <= MOST_ENTRIES) {
      return List.of(new Page.CardsPage(Addresses.CARDS, "", cards, List.of()));
    }
    Map<String, List<Card>> byNote =
        cards.stream()
            .collect(
                Collectors.groupingBy(
                    card -> card.topic().map(TopicKey::note).orElse(""),
                    TreeMap::new,
                    Collectors.toList()));
    List<Page> pages = new ArrayList<>();
    List<Page.Part> parts = new ArrayList<>();
    byNote.forEach(
        (note, some) -> {
          Address address =
              note.isEmpty() ? new Address("cards/glossary.x.html") : addresses.cardsOf(note);
          String label = note.isEmpty() ? "Glossary" : note;
          parts.add(new Page.Part(label, address, some.size()));
          pages.add(new Page.CardsPage(address, note, some, List.of()));
        });
    pages.add(new Page.CardsPage(Addresses.CARDS, "", List.of(), parts));
    return pages;
  }

  private List<Page> corrections(List<CorrectedNote> notes) {
    List<Page.Slips> all =
        notes.stream()
            .filter(note -> !note.corrections().isEmpty())
            .map(note -> new Page.Slips(note, note.corrections()))
            .toList();
    int count = all.stream().mapToInt(slips -> slips.corrections().size()).sum();
    if (count <= MOST_ENTRIES) {
      return List.of(new Page.CorrectionsPage(Addresses.CORRECTIONS, all, List.of()));
    }
    List<Page> pages = new ArrayList<>();
    List<Page.Part> parts = new ArrayList<>();
    all.forEach(slips -> addParts(slips, parts, pages));
    pages.add(new Page.CorrectionsPage(Addresses.CORRECTIONS, List.of(), parts));
    return pages;
  }

  private void addParts(Page.Slips slips, List<Page.Part> parts, List<Page> pages) {
    List<Correction> all = slips.corrections();
    for (int from = 0; from < all.size(); from += MOST_ENTRIES) {
      List<Correction> some = all.subList(from, Math.min(from + MOST_ENTRIES, all.size()));
      Address address = addresses.correctionsOf(slips.note().path(), from / MOST_ENTRIES + 1);
      parts.add(new Page.Part(Titles.of(slips.note()), address, some.size()));
      Page.Slips part = new Page.Slips(slips.note(), some);
      pages.add(new Page.CorrectionsPage(address, List.of(part), List.of()));
    }
  }
}
