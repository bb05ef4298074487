package dev.studysite.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.FSA;
import org.junit.jupiter.api.Test;

class NearWordsTest {

  private static final String DICTIONARY = "/org/languagetool/resource/en/hunspell/en_US.dict";

  private final English english = new English();

  private static List<String> words() throws IOException {
    List<String> words = new ArrayList<>();
    try (InputStream in = NearWordsTest.class.getResourceAsStream(DICTIONARY)) {
      for (ByteBuffer entry : FSA.read(in)) {
        String text = StandardCharsets.UTF_8.decode(entry).toString();
        String word = text.substring(0, Math.max(0, text.indexOf('+')));
        if (word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
          words.add(word);
        }
      }
    }
    return words;
  }

  @Test
  void findsTheWordsThatSoManyEditsPartAndNoOthers() throws IOException {
    List<String> words = words();
    assertTrue(words.size() > 50_000, "words of the dictionary");
    for (String word : List.of("xe", "sotred", "recieves", "theether", "don't", "zzzzzzz", "cat")) {
      for (int edits = 1; edits <= 2; edits++) {
        Set<String> expected = new TreeSet<>();
        for (String other : words) {
          if (!other.equals(word) && Similar.distance(word, other, edits) <= edits) {
            expected.add(other);
          }
        }
        assertEquals(expected, english.near(word, edits), word + " by " + edits);
      }
    }
  }

  @Test
  void takesWordsOfAnyLengthAndCharacter() {
    assertTrue(english.near("naïvely", 1).contains("naively"));
    assertTrue(english.near("a".repeat(500), 2).isEmpty());
    assertTrue(english.near("", 1).contains("a"));
  }
}
