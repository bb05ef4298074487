package dev.studysite.glossary;

import dev.studysite.lexicon.CasePolicy;
import dev.studysite.lexicon.Form;
import dev.studysite.lexicon.Layer;
import dev.studysite.outline.Block;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry of {@code glossary.md}: a heading, then lines {@code Expansion: ...}, {@code Also: a,
 * b}, {@code Link: no} and {@code Not in: NOTE: words of the line} where the owner gives them, then
 * the definition.
 *
 * @param name the heading
 * @param line the line of the heading, from 1
 * @param expansion what the letters stand for
 * @param also other right forms
 * @param linked false where the owner wants no links to the term
 * @param elsewhere lines where the term's words mean something else
 * @param definition what it is
 */
public record AuthoredEntry(
    String name,
    int line,
    Optional<String> expansion,
    List<String> also,
    boolean linked,
    List<NotIn> elsewhere,
    List<Block> definition) {

  private static final String EXPANSION = "expansion:";
  private static final String ALSO = "also:";
  private static final String LINK = "link:";
  private static final String NOT_IN = "not in:";
  private static final List<String> SETTINGS = List.of(EXPANSION, ALSO, LINK, NOT_IN);

  /**
   * A line that does not mean the term.
   *
   * @param note the note's path below {@code notes/}
   * @param words the words of the line, without its bullet
   */
  public record NotIn(String note, String words) {}

  /** Copies the lists. */
  public AuthoredEntry {
    also = List.copyOf(also);
    elsewhere = List.copyOf(elsewhere);
    definition = List.copyOf(definition);
  }

  /** The key of the term. */
  public TermKey key() {
    return TermKey.of(name);
  }

  /** The right forms that the entry vouches for. */
  public Form form() {
    return new Form(name, also, "term", CasePolicy.ANY, Layer.AUTHORED);
  }

  /** The entries of a glossary in their order; headings with nothing of their own are none. */
  public static List<AuthoredEntry> of(Outline glossary) {
    List<AuthoredEntry> entries = new ArrayList<>();
    for (Topic topic : glossary.topics()) {
      add(entries, topic.section());
    }
    return List.copyOf(entries);
  }

  /** How many headings of a glossary have no words: what stands below them is no entry. */
  static int nameless(Outline glossary) {
    return glossary.topics().stream().mapToInt(topic -> nameless(topic.section())).sum();
  }

  private static int nameless(Section section) {
    int inside = section.sections().stream().mapToInt(AuthoredEntry::nameless).sum();
    return inside + (section.heading().isPresent() && !isNamed(section) ? 1 : 0);
  }

  private static boolean isNamed(Section section) {
    return section.heading().filter(own -> !own.text().text().isBlank()).isPresent();
  }

  private static void add(List<AuthoredEntry> entries, Section section) {
    boolean isEntry = isNamed(section) && !isGroup(section);
    if (isEntry) {
      entries.add(read(section));
    }
    section.sections().forEach(inner -> add(entries, inner));
  }

  /** {@code # Glossary} and letters over groups of entries. */
  private static boolean isGroup(Section section) {
    boolean divides = section.blocks().isEmpty() && !section.sections().isEmpty();
    int level = section.heading().orElseThrow().level();
    return divides || (level <= 1 && !section.sections().isEmpty());
  }

  private static AuthoredEntry read(Section section) {
    Passage heading = section.heading().orElseThrow().text();
    List<String> expansion = new ArrayList<>();
    List<String> also = new ArrayList<>();
    List<String> link = new ArrayList<>();
    List<String> notIn = new ArrayList<>();
    List<Block> definition = new ArrayList<>();
    for (Block block : section.blocks()) {
      List<String> lines = lines(block);
      boolean settings = !lines.isEmpty() && lines.stream().allMatch(AuthoredEntry::isSetting);
      if (settings) {
        take(lines, EXPANSION, expansion);
        take(lines, ALSO, also);
        take(lines, LINK, link);
        take(lines, NOT_IN, notIn);
      } else {
        definition.add(block);
      }
    }
    boolean linked = link.stream().noneMatch("no"::equalsIgnoreCase);
    return new AuthoredEntry(
        heading.text().strip(),
        heading.firstLine(),
        expansion.stream().findFirst(),
        also.stream().flatMap(AuthoredEntry::commas).toList(),
        linked,
        notIn.stream().flatMap(AuthoredEntry::place).toList(),
        definition);
  }

  private static Stream<String> commas(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(form -> !form.isEmpty());
  }

  private static Stream<NotIn> place(String value) {
    int colon = value.indexOf(':');
    return colon < 0
        ? Stream.empty()
        : Stream.of(
            new NotIn(value.substring(0, colon).strip(), value.substring(colon + 1).strip()));
  }

  /** True for a line that says something of the entry and is no part of the definition. */
  public static boolean isSetting(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return SETTINGS.stream().anyMatch(lower::startsWith);
  }

  private static void take(List<String> lines, String key, List<String> values) {
    for (String line : lines) {
      if (line.toLowerCase(Locale.ROOT).startsWith(key)) {
        values.add(line.substring(key.length()).strip());
      }
    }
  }

  /** The lines of a paragraph; none for every other block. */
  private static List<String> lines(Block block) {
    return block.fold(
        new Block.Cases<List<String>>(
            paragraph -> lines(paragraph.text()),
            definition -> lines(definition.text()),
            list -> List.of(),
            code -> List.of(),
            table -> List.of()));
  }

  private static List<String> lines(Passage text) {
    List<String> lines = new ArrayList<>();
    int line = 0;
    for (Run run : text.runs()) {
      if (run.span().line() == line) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + run.text());
      } else {
        lines.add(run.text().stripLeading());
        line = run.span().line();
      }
    }
    return lines;
  }
}
