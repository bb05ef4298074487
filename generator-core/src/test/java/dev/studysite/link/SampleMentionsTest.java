package dev.studysite.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Corrector;
import dev.studysite.glossary.AuthoredEntry;
import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.Harvester;
import dev.studysite.glossary.TermKey;
import dev.studysite.lexicon.CasePolicy;
import dev.studysite.lexicon.Form;
import dev.studysite.lexicon.Layer;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Lexicons;
import dev.studysite.markdown.MarkdownOutliner;
import dev.studysite.outline.Label;
import dev.studysite.outline.LineLabel;
import dev.studysite.outline.Outline;
import dev.studysite.outline.tree.Outliner;
import dev.studysite.read.OwnerFiles;
import dev.studysite.read.RawNote;
import dev.studysite.read.ReadOptions;
import dev.studysite.read.Source;
import dev.studysite.read.SourceReader;
import dev.studysite.read.TableFile;
import dev.studysite.text.Line;
import dev.studysite.text.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Compares the mentions in the sample site's note with a list made by hand. A mention of a misspelt
 * term counts as found only where the correction is made, by the tool or by the owner's decision,
 * so the stages above are measured too.
 */
final class SampleMentionsTest {

  private static final Path SITE = Path.of("..", "site-src");
  private static final Path LIST =
      Path.of("src", "test", "resources", "golden", "mentions", "sample.tsv");

  /** Share of the listed mentions that must be found, for the right term and at the right place. */
  private static final double FLOOR = 0.99;

  /** The same before the owner has decided on any suggestion. */
  private static final double FLOOR_UNDECIDED = 0.985;

  private static final Source SOURCE = new SourceReader().read(new ReadOptions(SITE));
  private static final Mentions FOUND = Mentions.ofTheSample(SOURCE.owner().decisions());

  @Test
  void findsTheListedMentions() {
    assertFound(FOUND, FLOOR);
  }

  @Test
  void findsMostOfThemBeforeTheOwnerDecides() {
    assertFound(Mentions.ofTheSample(new TableFile("decisions.tsv", List.of())), FLOOR_UNDECIDED);
  }

  private static void assertFound(Mentions mentions, double floor) {
    Map<String, String> listed = listed();
    List<String> missing = new ArrayList<>();
    listed.forEach(
        (place, term) -> {
          if (!term.equals(mentions.terms.get(place))) {
            missing.add(place + " " + term + ", found " + mentions.terms.get(place));
          }
        });
    double found = 1 - (double) missing.size() / listed.size();
    assertTrue(found >= floor, () -> found + " of " + listed.size() + ", without " + missing);
  }

  /** A mention that is not listed must be a part of a listed one: of a name with a slip in it. */
  @Test
  void findsNothingElse() {
    List<Listed> listed = rows();
    List<String> wrong = new ArrayList<>();
    FOUND.terms.forEach(
        (place, term) -> {
          if (listed.stream().noneMatch(row -> row.holds(place, term))) {
            wrong.add(place + " " + term);
          }
        });
    assertEquals(List.of(), wrong);
  }

  @Test
  void touchesNoCode() {
    Set<Integer> code =
        FOUND.note.outline().labels().stream()
            .filter(label -> label.label() == Label.CODE)
            .map(LineLabel::line)
            .map(Line::number)
            .collect(Collectors.toSet());
    assertEquals(
        List.of(),
        FOUND.links.notes().get(0).mentions().stream()
            .filter(mention -> code.contains(mention.span().line()))
            .toList());
  }

  @Test
  void asksForNoDecisions() {
    assertEquals(List.of(), FOUND.links.problems());
  }

  private static Map<String, String> listed() {
    Map<String, String> listed = new TreeMap<>();
    rows().forEach(row -> listed.put(row.line() + ":" + row.column(), row.term()));
    return listed;
  }

  private static List<Listed> rows() {
    return read(LIST)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t"))
        .map(
            cells ->
                new Listed(
                    Integer.parseInt(cells[0]),
                    Integer.parseInt(cells[1]),
                    cells[2].codePointCount(0, cells[2].length()),
                    TermKey.of(cells[3]).text()))
        .toList();
  }

  /** A line of the list. */
  private record Listed(int line, int column, int length, String term) {

    /** True where a mention of any term begins here, or one of this term inside. */
    boolean holds(String place, String mentioned) {
      String[] at = place.split(":", -1);
      int from = Integer.parseInt(at[1]) - column;
      boolean inside = Integer.parseInt(at[0]) == line && from >= 0 && from < length;
      return inside && (from == 0 || mentioned.equals(term));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample site, linked, and the keys of its mentions by {@code line:column}. */
  private record Mentions(CorrectedNote note, Links links, Map<String, String> terms) {

    static Mentions ofTheSample(TableFile decisions) {
      OwnerFiles owner = SOURCE.owner();
      Outline authored = new MarkdownOutliner().outline(owner.glossary().orElseThrow());
      Lexicon lexicon = new Lexicons().lexicon(owner.lexicon(), forms(authored));
      RawNote raw = SOURCE.notes().get(0);
      Corrector corrector = new Corrector(lexicon, decisions);
      CorrectedNote note = corrector.correct(new Outliner().outline(raw));
      Glossary terms = new Harvester(lexicon).harvest(List.of(note), Optional.of(authored));
      Links links = new Linker().link(List.of(note), terms, Optional.of(authored));
      Map<String, String> places = new TreeMap<>();
      for (Mention mention : links.notes().get(0).mentions()) {
        Position at = raw.line(mention.span().line()).at(mention.span().start());
        places.put(at.line() + ":" + at.column(), mention.term().text());
      }
      return new Mentions(note, links, places);
    }

    private static List<Form> forms(Outline authored) {
      return AuthoredEntry.of(authored).stream()
          .map(
              entry -> new Form(entry.name(), entry.also(), "term", CasePolicy.ANY, Layer.AUTHORED))
          .toList();
    }
  }
}
