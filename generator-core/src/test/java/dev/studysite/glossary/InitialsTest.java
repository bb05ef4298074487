package dev.studysite.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InitialsTest {

  @ParameterizedTest
  @CsvSource({
    "RGT, rack group table",
    "TCO, total cost of ownership",
    "RA-GRS, read-access geo-redundant storage",
    "PaaS, platform as a service",
    "E2E, end 2 end"
  })
  void fitsWordByWord(String acronym, String words) {
    assertTrue(new Initials(acronym).fits(List.of(words.split(" ")), false));
  }

  @ParameterizedTest
  @CsvSource({
    "RIP, distance vector protocol",
    "ETA, small",
    "AD, AD DS",
    "SSH, secure shell",
    "RGT, rack table"
  })
  void refusesWordsThatDoNotFit(String acronym, String words) {
    assertFalse(new Initials(acronym).fits(List.of(words.split(" ")), false));
  }

  @Test
  void lettersInsideAWordCountOnlyWhereAskedFor() {
    assertTrue(new Initials("nc").fits(List.of("netcat"), true));
    assertFalse(new Initials("nc").fits(List.of("netcat"), false));
  }

  @Test
  void takesTheFewestWordsThatFit() {
    List<String> words = List.of("rack", "group", "table", "of", "the", "yard");
    assertEquals(3, new Initials("RGT").leading(words, false));
    assertEquals(2, new Initials("TY").trailing(List.of("the", "tall", "yard"), false));
  }

  /** Initials taken from any words fit these words. */
  @Test
  void fitsTheInitialsOfAnyWords() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<String> words =
          random.ints(2 + random.nextInt(5), 0, 26 * 26 * 26).mapToObj(InitialsTest::word).toList();
      StringBuilder letters = new StringBuilder();
      words.forEach(word -> letters.append(word.charAt(0)));
      String acronym = letters.toString().toUpperCase(Locale.ROOT);
      assertTrue(new Initials(acronym).fits(words, false), () -> acronym + " " + words);
    }
  }

  @Test
  void staysQuickWhereEveryLetterFitsEverywhere() {
    List<String> words = Collections.nCopies(1000, "aaaaaaaaaaaaaaaa");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> new Initials("AAAAAAAAB").leading(words, true));
  }

  private static String word(int number) {
    return new String(
        new char[] {
          (char) ('b' + number % 23),
          (char) ('b' + number / 26 % 23),
          (char) ('b' + number / 676 % 23)
        });
  }
}
