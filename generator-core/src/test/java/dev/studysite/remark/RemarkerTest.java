package dev.studysite.remark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.fixture.Draft;
import dev.studysite.markdown.MarkdownOutliner;
import dev.studysite.problem.Problem;
import dev.studysite.read.OwnerFile;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RemarkerTest {

  private static final String NOTE =
      """
      h1 Whales
      item the blue whale is a fish
      para whales sleep with {haalf=>half} a
      para brain awake at all times
      item a whale sings
      item a dolphin clicks, a whale sings
      """;

  @Test
  void tiesARemarkToTheWordsItQuotes() {
    Remark remark = only(remarks("> blue whale is a fish\n\nKind: wrong\n\nIt is a mammal."));

    assertEquals(List.of("blue whale is a fish"), passage(remark));
    assertEquals(RemarkKind.WRONG, remark.kind());
    assertEquals("Wrong", remark.label());
    assertEquals("It is a mammal.", remark.words());
  }

  @Test
  void findsWordsAcrossLinesWhateverTheirMarksAndCapitals() {
    Remark remark = only(remarks("> HALF a brain,\n> *awake*\n\nKind: unclear\n\nIn turns."));

    assertEquals(List.of("haalf a", "brain awake"), passage(remark));
    assertEquals(3, remark.firstLine());
    assertEquals(4, remark.lastLine());
  }

  @Test
  void findsWordsAsTheyWereWrittenToo() {
    assertEquals(
        List.of("haalf a"), passage(only(remarks("> haalf a\n\nKind: unclear\n\nOf what?"))));
  }

  @Test
  void saysSinceWhen() {
    Remark remark = only(remarks("> a whale\n> sings a\n\nKind: outdated\nSince: May 2020\n\nNo."));

    assertEquals("Out of date since May 2020", remark.label());
    assertEquals("No.", remark.words());
  }

  @Test
  void takesTheKindFromTheLineRightAboveTheText() {
    Remark remark = only(remarks("> blue whale\n\nkind: Wrong\nIt is a mammal.\nA large one."));

    assertEquals(RemarkKind.WRONG, remark.kind());
    assertEquals("It is a mammal. A large one.", remark.words());
  }

  @Test
  void takesTheFirstOfSeveralPlacesAndSaysSo() {
    Remarks remarks = remarks("> a whale sings\n\nKind: wrong\n\nOnly some.");

    assertEquals(5, remarks.all().get(0).firstLine());
    assertEquals(
        List.of("these words stand in 2 places of the note; the first is taken"), what(remarks));
  }

  @Test
  void staysWithAPassageThatWasEditedAndAsksForALook() {
    Remarks remarks = remarks("> the whale is no big fish\n\nKind: wrong\n\nIt is a mammal.");

    assertEquals(List.of(), remarks.all());
    Remarks edited = remarks("> the big blue whale is a fish\n\nKind: wrong\n\nIt is a mammal.");
    assertEquals(List.of("the blue whale is a fish"), passage(only(edited)));
    assertEquals(
        List.of("the passage reads otherwise now: 'the blue whale is a fish'"), what(edited));
  }

  @Test
  void reportsARemarkWhosePassageIsGone() {
    Remarks remarks = remarks("> sharks are mammals\n\nKind: wrong\n\nThey are fish.");

    assertEquals(List.of(), remarks.all());
    assertEquals(
        List.of("the passage that this remark is about is no longer in notes/sea/whales.txt"),
        what(remarks));
    assertEquals("remarks.md:3:1", remarks.problems().get(0).where().toString());
  }

  @Test
  void reportsWhatItCannotUse() {
    assertEquals(
        List.of("there is no note 'sea/whale.txt'"),
        what(tie("## sea/whale.txt\n\n> a\n\nKind: wrong\n\nb")));
    assertEquals(
        List.of("no heading says which note these words are from"),
        what(tie("> a whale\n\nKind: wrong\n\nb")));
    assertEquals(
        List.of("no quotation says which words this is about"), what(remarks("It is a mammal.")));
    assertEquals(List.of("no kind given"), what(remarks("> blue whale\n\nIt is grey.")));
    assertEquals(
        List.of("'false' is no kind of remark"),
        what(remarks("> blue whale\n\nKind: false\n\nIt is grey.")));
    assertEquals(
        List.of("the quotation has no words"), what(remarks("> ...\n\nKind: wrong\n\nWhat?")));
  }

  @Test
  void takesAPrefaceForTheReadersOfTheFile() {
    Remarks remarks =
        tie(
            "# Remarks\n\nWhat is so.\n\n## notes/sea/whales.txt\n\n> a fish\n\nKind: wrong\n\nNo.");

    assertEquals(List.of(), what(remarks));
    assertEquals(1, remarks.all().size());
  }

  @Test
  void keepsItsNameThroughEditsOfTheNote() {
    String entry = "## sea/whales.txt\n\n> brain awake\n\nKind: unclear\n\nHalf.";
    Remark before = only(tie(entry));
    CorrectedNote edited = Draft.of("sea/whales.txt", "para new\n" + NOTE).note();
    Remark after = only(tie(entry, edited));

    assertEquals(before.id(), after.id());
    assertEquals(before.firstLine() + 1, after.firstLine());
  }

  /** Any words in a row can be quoted, wherever they stand: seeded, so that a failure repeats. */
  @Test
  void findsEveryStretchOfWords() {
    Random random = new Random(20_260);
    List<Word> words = NoteWords.written(Draft.of("sea/whales.txt", NOTE).note());
    PassageFinder finder = new PassageFinder(words);
    for (int i = 0; i < 200; i++) {
      int from = random.nextInt(words.size());
      int to = from + 1 + random.nextInt(words.size() - from);
      List<String> quote = words.subList(from, to).stream().map(Word::text).toList();
      int line = words.get(from).span().line();
      int start = words.get(from).span().start();
      assertTrue(
          finder.exact(quote).stream()
              .anyMatch(found -> found.get(0).line() == line && found.get(0).start() == start),
          quote::toString);
    }
  }

  private static Remarks remarks(String entries) {
    return tie("## sea/whales.txt\n\n" + entries);
  }

  private static Remarks tie(String file) {
    return tie(file, Draft.of("sea/whales.txt", NOTE).note());
  }

  private static Remarks tie(String file, CorrectedNote note) {
    List<Line> lines = new ArrayList<>();
    file.lines().forEach(text -> lines.add(new Line(lines.size() + 1, text)));
    OwnerFile owner = new OwnerFile("remarks.md", lines);
    return new Remarker().tie(Optional.of(new MarkdownOutliner().outline(owner)), List.of(note));
  }

  private static Remark only(Remarks remarks) {
    assertEquals(1, remarks.all().size(), () -> what(remarks).toString());
    return remarks.all().get(0);
  }

  private static List<String> what(Remarks remarks) {
    return remarks.problems().stream().map(Problem::what).toList();
  }

  private static List<String> passage(Remark remark) {
    CorrectedNote note = Draft.of("sea/whales.txt", NOTE).note();
    return remark.passage().stream()
        .map(span -> span.in(note.outline().note().line(span.line())))
        .toList();
  }
}
