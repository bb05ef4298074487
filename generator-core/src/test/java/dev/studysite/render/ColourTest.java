package dev.studysite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the colours of the style to WCAG 2.2 AA: 4.5 to 1 for text, 3 to 1 for borders. */
final class ColourTest {

  private static final Pattern TOKEN = Pattern.compile("--([a-z]+):(#[0-9a-f]{6})\\b");
  private static final List<String> STYLE = List.of(Assets.builtIn("style.css").split("\n"));

  @Test
  void contrastsEnoughInTheLight() {
    assertReadable(tokens(":root{"));
  }

  @Test
  void contrastsEnoughInTheDark() {
    assertReadable(tokens(":root[data-theme=dark]{"));
  }

  @Test
  void isTheSameDarkWhoeverAsksForIt() {
    assertEquals(
        tokens(":root[data-theme=dark]{"),
        tokens("@media(prefers-color-scheme:dark){:root:not([data-theme=light]){"));
  }

  @Test
  void isThePaperThatAccentsAreMeasuredOn() {
    assertEquals(Accent.LIGHT_PAGE, tokens(":root{").get("paper"));
    assertEquals(Accent.DARK_PAGE, tokens(":root[data-theme=dark]{").get("paper"));
  }

  private static void assertReadable(Map<String, String> tokens) {
    for (String text : List.of("ink", "muted", "link")) {
      assertContrast(tokens, text, "paper", 4.5);
      assertContrast(tokens, text, "panel", 4.5);
    }
    assertContrast(tokens, "fix", "fixbg", 4.5);
    assertContrast(tokens, "markink", "hit", 4.5);
    assertContrast(tokens, "ink", "hit", 4.5);
    assertContrast(tokens, "edge", "paper", 3);
    assertContrast(tokens, "accent", "paper", 3);
  }

  private static void assertContrast(
      Map<String, String> tokens, String one, String other, double least) {
    double contrast = Accent.contrast(tokens.getOrDefault(one, ""), tokens.getOrDefault(other, ""));
    assertTrue(contrast >= least, () -> one + " on " + other + ": " + contrast);
  }

  private static Map<String, String> tokens(String start) {
    int from = STYLE.indexOf(start);
    Map<String, String> tokens = new HashMap<>();
    for (String line : STYLE.subList(from + 1, from + 4)) {
      Matcher matcher = TOKEN.matcher(line);
      while (matcher.find()) {
        tokens.putIfAbsent(matcher.group(1), matcher.group(2));
      }
    }
    return tokens;
  }
}
