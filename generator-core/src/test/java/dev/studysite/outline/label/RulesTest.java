package dev.studysite.outline.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.Golden;
import dev.studysite.OutlineText;
import dev.studysite.markdown.MarkdownOutliner;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Rules;
import dev.studysite.outline.ShippedTable;
import dev.studysite.outline.tree.Outliner;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

  private static final Outliner OUTLINER = new Outliner();

  /** One line that announces two others, a mark, and lines that are weighed. */
  private static final String NOTE =
      """
      Kitchen notes. Knives, Stoves

      Knives
      - keep them sharp
      - paring knife: for small work

      Stoves
      - light the gas last

      ## Pans
      - iron keeps the heat
      """;

  static Stream<String> notes() {
    return Stream.of("glossary", "inline", "link")
        .flatMap(Golden::cases)
        .map(golden -> golden.read("input.txt"));
  }

  @Test
  void haveASentenceForEachFeatureAndEachReaderAndNoOther() {
    Set<String> rules =
        ShippedTable.beside(Features.class, "features.tsv").rows().stream()
            .map(row -> row.substring(0, row.indexOf('\t')))
            .collect(Collectors.toCollection(TreeSet::new));
    rules.addAll(rulesOf(NOTE));
    rules.addAll(rulesOfMarkdown("# A\n\ntext\n"));
    rules.addAll(rulesOfMarkdown("---\ntags: a\n---\n"));
    rules.addAll(rulesOfMarkdown("> ".repeat(4000) + "deep\n"));
    List<String> explained = rows().stream().map(row -> row.split("\t", -1)[0]).toList();

    assertTrue(rules.containsAll(Set.of("author-mark", "announcement", "markdown")));
    assertTrue(rules.contains("tangled-markdown"), rules::toString);
    assertEquals(List.copyOf(rules), explained);
  }

  @Test
  void areSentences() {
    for (String row : rows()) {
      String[] columns = row.split("\t", -1);
      assertEquals(2, columns.length, row);
      assertTrue(columns[1].matches("[A-Z].{20,140}\\."), row);
      assertEquals(columns[1], Rules.sentence(columns[0]).orElse(""));
    }
  }

  @Test
  void haveNoSentenceForUnknownNames() {
    assertTrue(Rules.sentence("no-such-rule").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("notes")
  void explainEveryLineOfEveryNote(String note) {
    rulesOf(note).forEach(rule -> assertTrue(Rules.sentence(rule).isPresent(), rule));
  }

  private static List<String> rows() {
    return ShippedTable.beside(Rules.class, "rules.tsv").rows();
  }

  private static Set<String> rulesOf(String text) {
    return rules(
        OUTLINER.outline(new RawNote("a.txt", NoteFormat.TEXT, "UTF-8", OutlineText.lines(text))));
  }

  private static Set<String> rulesOfMarkdown(String text) {
    return rules(
        new MarkdownOutliner()
            .outline(new RawNote("a.md", NoteFormat.MARKDOWN, "UTF-8", OutlineText.lines(text))));
  }

  private static Set<String> rules(Outline outline) {
    return outline.labels().stream()
        .map(label -> label.evidence().rule())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
