package dev.studysite.site;

import dev.studysite.glossary.Comparison;
import dev.studysite.glossary.TermKey;
import dev.studysite.outline.TopicKey;
import java.util.Map;
import java.util.Optional;

/** Every address of a site, by what stands there. */
public final class Addresses {

  /** The home page. */
  public static final Address HOME = new Address("index.html");

  /** The glossary from A to Z. */
  public static final Address GLOSSARY = new Address("glossary/index.html");

  /** The glossary by topic. */
  public static final Address GLOSSARY_BY_TOPIC = new Address("glossary/topics/index.html");

  /** The list of sheets. */
  public static final Address SHEETS = new Address("sheets/index.html");

  /** The cards. */
  public static final Address CARDS = new Address("cards/index.html");

  /** The cards for Anki. */
  public static final Address ANKI = new Address("cards/anki.txt");

  /** All corrections. */
  public static final Address CORRECTIONS = new Address("corrections.html");

  /** What the notes say in figures, and the terms that are easily confused. */
  public static final Address FACTS = new Address("facts.html");

  /** All remarks of the owner. */
  public static final Address REMARKS = new Address("remarks.html");

  /** What the notes lack. */
  public static final Address QUALITY = new Address("quality.html");

  /** The whole site on one page. */
  public static final Address PRINT = new Address("print.html");

  /** The whole site as one PDF. */
  public static final Address PRINT_PDF = new Address("print.pdf");

  /** The cards on paper. */
  public static final Address CARDS_PDF = new Address("cards/cards.pdf");

  /** What a server shows for an address that it does not know. */
  public static final Address NOT_FOUND = new Address("404.html");

  private final Map<String, Address> notes;
  private final Map<TopicKey, Address> topics;
  private final Map<TermKey, Address> terms;
  private final Map<String, Address> sheets;
  private final Map<String, Address> pages;
  private final Map<String, Address> comparisons;

  Addresses(
      Map<String, Address> notes,
      Map<TopicKey, Address> topics,
      Map<TermKey, Address> terms,
      Map<String, Address> sheets,
      Map<String, Address> pages,
      Map<String, Address> comparisons) {
    this.notes = Map.copyOf(notes);
    this.topics = Map.copyOf(topics);
    this.terms = Map.copyOf(terms);
    this.sheets = Map.copyOf(sheets);
    this.pages = Map.copyOf(pages);
    this.comparisons = Map.copyOf(comparisons);
  }

  /**
   * The page of a note.
   *
   * @param note its path below {@code notes/}
   * @throws IllegalArgumentException where the site has no such note
   */
  public Address note(String note) {
    return known(notes, note);
  }

  /** The page of a note, where the site still has it. */
  Optional<Address> findNote(String note) {
    return Optional.ofNullable(notes.get(note));
  }

  /**
   * The page of a topic. What stands in the title of a note belongs to the topic with an empty
   * path; where there is no such topic, that is the page of the note.
   *
   * @throws IllegalArgumentException where the site has no such topic
   */
  public Address topic(TopicKey topic) {
    boolean ofTitle = topic.path().isEmpty() && !topics.containsKey(topic);
    return ofTitle ? known(notes, topic.note()) : known(topics, topic);
  }

  /** The page of a term, where the site has one. */
  public Optional<Address> term(TermKey term) {
    return Optional.ofNullable(terms.get(term));
  }

  /**
   * The page of a sheet.
   *
   * @throws IllegalArgumentException where the site has no such sheet
   */
  public Address sheet(String name) {
    return known(sheets, name);
  }

  /**
   * An authored page.
   *
   * @param path the path of its file
   * @throws IllegalArgumentException where the site has no such page
   */
  public Address page(String path) {
    return known(pages, path);
  }

  /**
   * A page of terms side by side.
   *
   * @throws IllegalArgumentException where the site has no such page
   */
  public Address comparison(Comparison comparison) {
    return known(comparisons, comparison.key());
  }

  /** The raw text of a note. */
  public Address source(String note) {
    return new Address("source/" + name(note) + ".html");
  }

  /** A line of the raw text of a note. */
  public Anchor line(String note, int line) {
    return new Anchor(source(note), "L" + line);
  }

  /** The cards of one note, where the cards are too many for one page. */
  public Address cardsOf(String note) {
    return new Address("cards/" + name(note) + ".html");
  }

  /**
   * The corrections of one note, where there are too many for one page.
   *
   * @param part from 1; a note with very many has several
   */
  public Address correctionsOf(String note, int part) {
    return new Address("corrections/" + name(note) + (part == 1 ? "" : "." + part) + ".html");
  }

  /**
   * The facts of one note, where there are too many for one page.
   *
   * @param part from 1; a note with very many has several
   */
  public Address factsOf(String note, int part) {
    return new Address("facts/" + name(note) + (part == 1 ? "" : "." + part) + ".html");
  }

  /**
   * The terms under one letter, where the glossary is too long for one page.
   *
   * @param letter {@code a} to {@code z}, or {@code other}
   */
  public static Address letter(String letter) {
    return new Address("glossary/letters/" + letter + ".html");
  }

  /** The terms that belong to one note, where the glossary is too long for one page. */
  public Address termsOf(String note) {
    return new Address("glossary/topics/" + name(note) + ".html");
  }

  /** The PDF of a sheet. */
  public Address sheetPdf(String name) {
    Address page = sheet(name);
    return new Address(page.folder() + page.name() + ".pdf");
  }

  /**
   * A list of some of the notes, where they are too many for the first page. No note has a name
   * with a dot.
   *
   * @param part from 1
   */
  static Address notesPart(int part) {
    return new Address("notes/part." + part + ".html");
  }

  /**
   * A list of some of the sheets, where they are too many for one page.
   *
   * @param part from 1
   */
  static Address sheetsPart(int part) {
    return new Address("sheets/part." + part + ".html");
  }

  /** A style, a script, a picture. */
  public static Address asset(String file) {
    return new Address("assets/" + file);
  }

  /** The name that all pages of a note share: {@code aws-kms} for {@code aws/kms.txt}. */
  private String name(String note) {
    String folder = note(note).folder();
    return folder.substring("notes/".length(), folder.length() - 1);
  }

  private static <K> Address known(Map<K, Address> map, K key) {
    Address address = map.get(key);
    if (address == null) {
      throw new IllegalArgumentException("no page for " + key);
    }
    return address;
  }
}
