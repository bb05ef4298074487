package dev.studysite.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The owner's colour, made dark enough for light pages and light enough for dark ones: 4.5 to 1
 * against the page, as WCAG 2.2 asks of text (success criterion 1.4.3).
 */
final class Accent {

  static final String LIGHT_PAGE = "#fffefb";
  static final String DARK_PAGE = "#15181c";

  private static final double ENOUGH = 4.6;
  private static final int STEPS = 40;

  private Accent() {}

  /** The style that sets it; none for something that is no colour such as {@code #1a7f37}. */
  static Optional<String> style(String colour) {
    if (!isColour(colour)) {
      return Optional.empty();
    }
    String light = readable(colour, LIGHT_PAGE, 0);
    String dark = readable(colour, DARK_PAGE, 255);
    return Optional.of(
        String.format(
            Locale.ROOT,
            """
            :root{--link:%1$s;--accent:%1$s}
            @media(prefers-color-scheme:dark){:root:not([data-theme=light]){--link:%2$s;--accent:%2$s}}
            :root[data-theme=dark]{--link:%2$s;--accent:%2$s}
            """,
            light,
            dark));
  }

  /** The contrast of two colours, from 1 to 21, by the formula of WCAG 2.2. */
  static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static boolean isColour(String text) {
    return text.length() == 7
        && text.charAt(0) == '#'
        && text.substring(1).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** Goes towards black or white in small steps until the contrast is enough. */
  private static String readable(String colour, String page, int towards) {
    String shade = colour.toLowerCase(Locale.ROOT);
    for (int step = 1; step <= STEPS && contrast(shade, page) < ENOUGH; step++) {
      double part = (double) step / STEPS;
      List<Integer> mixed =
          channels(colour).stream().map(c -> (int) Math.round(c + (towards - c) * part)).toList();
      shade = String.format(Locale.ROOT, "#%02x%02x%02x", mixed.get(0), mixed.get(1), mixed.get(2));
    }
    return shade;
  }

  private static double luminance(String colour) {
    List<Double> linear = channels(colour).stream().map(Accent::linear).toList();
    return 0.2126 * linear.get(0) + 0.7152 * linear.get(1) + 0.0722 * linear.get(2);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static List<Integer> channels(String colour) {
    return List.of(
        Integer.parseInt(colour.substring(1, 3), 16),
        Integer.parseInt(colour.substring(3, 5), 16),
        Integer.parseInt(colour.substring(5, 7), 16));
  }
}
