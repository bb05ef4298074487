package dev.studysite.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.GoldenNote;
import dev.studysite.glossary.Origin;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LinkerTest {

  private static final Glossary GLOSSARY = glossary("tide table", "engine house", "dock", "sluice");

  @Test
  void findsATermInCorrectedWordsAndPointsToTheMisspeltOnes() {
    CorrectedNote note =
        GoldenNote.note(
            "title Dock\nh1 Gates\nitem x\nitem read the {tied tabel=>tide table} now\n");
    Mention mention = mentions(note).stream().filter(Mention::linked).findFirst().orElseThrow();
    assertEquals(new Span(4, 9, 19), mention.span());
    assertEquals("tide table", mention.surface());
  }

  @Test
  void leavesMisspeltWordsAloneWhereNobodyCorrectsThem() {
    CorrectedNote note =
        GoldenNote.note("h1 Gates\nitem read the {tied tabel=?tide table} before noon\n");
    assertEquals(List.of(), mentions(note));
  }

  @Test
  void listsMentionsByTermAndBacklinksByTopic() {
    String text =
        "h1 Gates\npara The sluice has a dock.\nh1 Tide\npara The dock is wet, the dock is old.\n";
    CorrectedNote note = GoldenNote.note(text);
    Links links = new Linker().link(List.of(note), GLOSSARY, Optional.empty());
    MentionIndex index = new MentionIndex(links, GLOSSARY);
    TermKey dock = TermKey.of("dock");
    long all = mentions(note).stream().filter(mention -> mention.term().equals(dock)).count();
    assertEquals(all, index.mentions(dock));
    assertEquals(index.of(dock).stream().filter(Mention::linked).count(), index.linked(dock));
    assertEquals(List.of(), index.of(TermKey.of("tide table")));
    assertEquals("Gates", index.home(dock).orElseThrow().path());
    assertTrue(index.home(TermKey.of("engine house")).isEmpty());
  }

  /** In notes put together at random every mention spells its term and lies inside its line. */
  @Test
  void pointsAtTheWordsThatItShows() {
    Random random = new Random(11);
    List<String> words =
        List.of(
            "the", "tide table", "dock", "docks", "sluice", "of", "(dock)", "engine-house", "-");
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder("h1 Notes\npara ");
      for (int i = 0; i < 60; i++) {
        text.append(words.get(random.nextInt(words.size())));
        text.append(random.nextInt(9) == 0 ? "\nmore " : " ");
      }
      CorrectedNote note = GoldenNote.note(text.toString());
      for (Mention mention : mentions(note)) {
        Line line = note.outline().note().line(mention.span().line());
        boolean whole = mention.span().in(line).equals(mention.surface());
        assertTrue(whole || mention.reason().equals("split"), () -> mention + " in " + line);
      }
    }
  }

  @Test
  void staysLinearInLongLines() {
    CorrectedNote note =
        GoldenNote.note("h1 Notes\npara " + "tide table dock ".repeat(20_000) + "\n");
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> mentions(note));
  }

  private static List<Mention> mentions(CorrectedNote note) {
    return new Linker().link(List.of(note), GLOSSARY, Optional.empty()).notes().get(0).mentions();
  }

  private static Glossary glossary(String... names) {
    List<Term> terms = new ArrayList<>();
    Arrays.stream(names)
        .forEach(
            name ->
                terms.add(
                    new Term(
                        TermKey.of(name),
                        name,
                        List.of(),
                        Optional.empty(),
                        Origin.AUTHORED,
                        List.of(),
                        List.of(),
                        false)));
    return new Glossary(terms, List.of());
  }
}
