package dev.studysite.study;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FiguresTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "holds 5 GB", "holds 5GB", "up 99.9% of the time", "every 30s", "10,000 rows", "in 2019",
        "costs $3", "a 7-day trial", "there is a limit", "At most a few", "up to the brim", "10x"
      })
  void findsQuantitiesAndLimits(String text) {
    assertTrue(Figures.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "in S3",
        "by SHA-256",
        "needs 2FA",
        "the 4th of them",
        "1. Open it",
        "http://h:80/7",
        "version/2",
        "most of it",
        "limitless",
        "up and to"
      })
  void takesNoNameForOne(String text) {
    assertFalse(Figures.in(text));
  }
}
