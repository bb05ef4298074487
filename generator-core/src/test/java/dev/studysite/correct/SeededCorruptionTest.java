package dev.studysite.correct;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Corrupts clean text on ten subjects with a seeded hand and counts what comes back. The hand knows
 * nothing of the engine: it drops, doubles, swaps and mistypes letters inside long words.
 */
final class SeededCorruptionTest {

  private static final double PRECISION = 0.97;
  private static final double RECALL = 0.75;

  /** Of corrections made at .99, 99 in 100 should be right; so few slips allow one wrong more. */
  private static final double CALIBRATED = 0.985;

  private static final int LONG_WORD = 7;
  private static final int EVERY = 9;
  private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  /** Where in the text a word was spoilt, and what it was. */
  private record Spoilt(int line, int start, String wrong, String right) {}

  @Test
  void bringsBackWhatASeededHandSpoilt() throws IOException {
    int made = 0;
    int right = 0;
    int spoilt = 0;
    List<String> misses = new ArrayList<>();
    int sure = 0;
    int sureAndRight = 0;
    List<Path> texts = CleanProseTest.texts().toList();
    for (Path path : texts) {
      List<Spoilt> slips = new ArrayList<>();
      String text = spoil(path, new Random(path.getNameCount()), slips);
      Map<String, String> expected = new HashMap<>();
      slips.forEach(slip -> expected.put(slip.line + ":" + slip.start, slip.right));
      spoilt += slips.size();
      for (Correction correction : Notes.correct(text).corrections()) {
        String place = correction.span().line() + ":" + correction.span().start();
        boolean good = correction.after().equals(expected.get(place));
        made += correction.isApplied() ? 1 : 0;
        boolean certain = correction.isApplied() && correction.confidence() >= 0.99;
        sure += certain ? 1 : 0;
        sureAndRight += certain && good ? 1 : 0;
        right += correction.isApplied() && good ? 1 : 0;
        if (correction.isApplied() && !good) {
          misses.add(correction.before() + " -> " + correction.after());
        }
      }
    }
    double precision = (double) right / made;
    double recall = (double) right / spoilt;
    assertTrue(precision >= PRECISION, () -> "precision " + precision + ", wrong " + misses);
    assertTrue(recall >= RECALL, () -> "recall " + recall);
    double calibrated = (double) sureAndRight / sure;
    assertTrue(calibrated >= CALIBRATED, () -> "of the sure ones " + calibrated + ": " + misses);
  }

  private static String spoil(Path path, Random random, List<Spoilt> slips) throws IOException {
    StringBuilder out = new StringBuilder();
    int number = 0;
    for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
      number++;
      StringBuilder spoilt = new StringBuilder();
      for (String word : line.split("(?<= )|(?= )", -1)) {
        boolean chosen = isLongWord(word) && random.nextInt(EVERY) == 0;
        String written = chosen ? mistype(word, random) : word;
        if (!written.equals(word)) {
          slips.add(new Spoilt(number, spoilt.length(), written, word));
        }
        spoilt.append(written);
      }
      out.append(spoilt).append('\n');
    }
    return out.toString();
  }

  private static boolean isLongWord(String word) {
    return word.length() >= LONG_WORD && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static String mistype(String word, Random random) {
    int at = 1 + random.nextInt(word.length() - 3);
    String head = word.substring(0, at);
    char letter = word.charAt(at);
    String tail = word.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> head + tail;
      case 1 -> head + letter + letter + tail;
      case 2 -> head + tail.charAt(0) + letter + tail.substring(1);
      default -> head + neighbour(letter, random) + tail;
    };
  }

  private static char neighbour(char letter, Random random) {
    for (String row : KEYS) {
      int place = row.indexOf(letter);
      if (place >= 0) {
        int step = place == 0 || (place < row.length() - 1 && random.nextBoolean()) ? 1 : -1;
        return row.charAt(place + step);
      }
    }
    return letter;
  }
}
