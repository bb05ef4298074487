package dev.studysite.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.Golden;
import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.NameMatcher;
import dev.studysite.lexicon.SmallerLexicon;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is known of a word saves time; it never hides a name. */
final class NameHeadsTest {

  private static final NameMatcher<KnownName> MATCHER = SmallerLexicon.whole().matcher();
  private static final String[] SEAMS = {" ", "-", "/", ".", ", ", "'s ", "", " (", "_"};

  @Test
  void findsTheNamesThatTheMatcherFindsInNotes() {
    List<String> texts = new ArrayList<>();
    Golden.cases("correct").forEach(golden -> golden.read("input.txt").lines().forEach(texts::add));

    assertSameNames(texts);
  }

  @Test
  void findsThemInWordsThatAreJoinedAnyhow() {
    List<String> words = new ArrayList<>();
    Golden.cases("correct")
        .forEach(golden -> words.addAll(List.of(golden.read("input.txt").split("\\s+"))));
    Random random = new Random(11);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 8; j++) {
        text.append(words.get(random.nextInt(words.size())));
        text.append(SEAMS[random.nextInt(SEAMS.length)]);
      }
      texts.add(text.toString());
    }

    assertSameNames(texts);
  }

  private static void assertSameNames(List<String> texts) {
    NoteWords words = new NoteWords();
    List<LineText> lines = new ArrayList<>();
    for (String text : texts) {
      Line line = new Line(lines.size() + 1, text);
      lines.add(new LineText(line, new boolean[text.length()], false, lines.size(), words));
    }
    NameHeads heads = new NameHeads(MATCHER, words);
    int found = 0;
    for (LineText line : lines) {
      assertEquals(MATCHER.matches(line.text()), heads.names(line), line::text);
      found += heads.names(line).size();
    }
    assertTrue(found > 20, "there are names among these");
  }
}
