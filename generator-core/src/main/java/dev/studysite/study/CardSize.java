package dev.studysite.study;

import java.util.List;

/**
 * A size of card that is sold or cut often.
 *
 * @param name what the owner calls it: {@code A7}
 * @param width millimetres across
 * @param height millimetres from top to bottom
 */
public record CardSize(String name, double width, double height) {

  private static final double INCH = 25.4;

  /** The size where nothing is said. */
  public static final CardSize USUAL = new CardSize("A7", 105, 74);

  /** All sizes: three of ISO 216, index cards in inches, visiting cards of ISO 7810. */
  static List<CardSize> all() {
    return List.of(
        new CardSize("A6", 148, 105),
        USUAL,
        new CardSize("A8", 74, 52),
        new CardSize("3x5", 5 * INCH, 3 * INCH),
        new CardSize("4x6", 6 * INCH, 4 * INCH),
        new CardSize("visiting", 85.6, 53.98));
  }
}
