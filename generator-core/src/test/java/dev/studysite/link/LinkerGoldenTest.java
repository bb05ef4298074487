package dev.studysite.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.Golden;
import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.GoldenNote;
import dev.studysite.outline.Label;
import dev.studysite.outline.LineLabel;
import dev.studysite.problem.Problem;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LinkerGoldenTest {

  static Stream<Golden> cases() {
    return Golden.cases("link");
  }

  static Stream<Golden> allCases() {
    return Stream.concat(cases(), Golden.cases("glossary"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheMentionsOfACase(Golden golden) {
    GoldenNote read = GoldenNote.of(golden);
    Links links = link(read);
    StringBuilder table = new StringBuilder("file\tline\tcolumn\tsurface\tterm\tlinked\treason\n");
    links.notes().forEach(note -> append(table, note, read.note().outline().note().lines()));
    read.authored().ifPresent(own -> append(table, links.authored(), own.note().lines()));
    for (Problem problem : links.problems()) {
      table.append(problem.what()).append('\t').append(problem.hint()).append('\n');
    }
    golden.check("expected.tsv", table.toString());
  }

  @ParameterizedTest
  @MethodSource("allCases")
  void keepsMentionsInsideTheirLinesAndApart(Golden golden) {
    GoldenNote read = GoldenNote.of(golden);
    List<Line> lines = read.note().outline().note().lines();
    Span last = new Span(1, 0, 0);
    for (Mention mention : mentions(read)) {
      Span span = mention.span();
      assertTrue(span.end() <= lines.get(span.line() - 1).text().length(), mention::toString);
      assertTrue(span.length() > 0 && !span.overlaps(last), mention::toString);
      last = span;
    }
  }

  @ParameterizedTest
  @MethodSource("allCases")
  void leavesCodeAlone(Golden golden) {
    GoldenNote read = GoldenNote.of(golden);
    Set<Integer> code =
        read.note().outline().labels().stream()
            .filter(label -> label.label() == Label.CODE)
            .map(LineLabel::line)
            .map(Line::number)
            .collect(Collectors.toSet());
    for (Mention mention : mentions(read)) {
      assertFalse(code.contains(mention.span().line()), mention::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("allCases")
  void linksATermOnceInASectionAndNeverInHeadings(Golden golden) {
    GoldenNote read = GoldenNote.of(golden);
    Set<Integer> headings =
        read.note().outline().labels().stream()
            .filter(label -> label.label().isHeading())
            .map(label -> label.line().number())
            .collect(Collectors.toSet());
    Set<String> linked = new HashSet<>();
    int section = 0;
    int line = 0;
    for (Mention mention : mentions(read)) {
      for (; line < mention.span().line(); line++) {
        section += headings.contains(line + 1) ? 1 : 0;
      }
      if (mention.linked()) {
        assertFalse(headings.contains(mention.span().line()), mention::toString);
        assertTrue(linked.add(section + " " + mention.term().text()), mention::toString);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("allCases")
  void saysTheSameTwice(Golden golden) {
    assertEquals(link(GoldenNote.of(golden)), link(GoldenNote.of(golden)));
  }

  private static void append(StringBuilder table, NoteLinks links, List<Line> lines) {
    for (Mention mention : links.mentions()) {
      Span span = mention.span();
      int column = lines.get(span.line() - 1).at(span.start()).column();
      table.append(
          String.join(
              "\t",
              links.path(),
              Integer.toString(span.line()),
              Integer.toString(column),
              mention.surface(),
              mention.term().text(),
              mention.linked() ? "yes" : "no",
              mention.reason()));
      table.append('\n');
    }
  }

  private static List<Mention> mentions(GoldenNote read) {
    return link(read).notes().get(0).mentions();
  }

  private static Links link(GoldenNote read) {
    Glossary glossary = read.harvest();
    return new Linker().link(List.of(read.note()), glossary, read.authored());
  }
}
