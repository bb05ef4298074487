package dev.studysite.outline.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.text.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineScannerTest {

  private static final LineScanner SCANNER = new LineScanner(FunctionWords.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "- bread|DASH|bread",
        "-bread|DASH|bread",
        "  * bread|STAR|bread",
        "*bread and butter|STAR|bread and butter",
        "*bread*|NONE|*bread*",
        "• bread|DOT|bread",
        "-- bread|DASHES|bread",
        "--port 80|NONE|--port 80",
        "--> bread|ARROW|bread",
        "→ bread|ARROW|bread",
        "1. bread|NUMBER|bread",
        "1)bread|NUMBER|bread",
        "(2) bread|NUMBER|bread",
        "[3] bread|NUMBER|bread",
        "1.5 litres of milk|SECTION|litres of milk",
        "a) bread|LETTER|bread",
        "iv. bread|LETTER|bread",
        "## bread|HASH|bread",
        "Q: bread?|QUESTION|bread?",
        "A: bread|ANSWER|bread",
        "> bread|QUOTE|bread",
        "✓ bread|SYMBOL|bread",
        "bread - soft|NONE|bread - soft"
      })
  void findsTheMarkAndTheWords(String text, Marker.Type marker, String words) {
    LineShape shape = scan(text);
    assertEquals(marker, shape.marker().type());
    assertEquals(words, shape.content().in(shape.line()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anvil - a block|DASH|Anvil",
        "Anvil — a block|DASH|Anvil",
        "Anvil: a block|COLON|Anvil",
        "Anvil = a block|EQUALS|Anvil",
        "Strike -> a spark|ARROW|Strike",
        "Strike → a spark|ARROW|Strike",
        "Anvil... a block|ELLIPSIS|Anvil",
        "Anvil, a block|COMMA|Anvil",
        "Anvil (a block)|PARENTHESIS|Anvil",
        "Anvil (heavy - iron): a block|COLON|Anvil (heavy - iron)"
      })
  void findsTheSignOfADefinition(String text, Sign.Kind kind, String head) {
    Sign sign = scan(text).sign();
    assertEquals(kind, sign.kind());
    assertEquals(head, text.substring(0, sign.start()));
  }

  @ParameterizedTest
  @CsvSource({"well-known words", "at 12:30 sharp", "https://example.org/x", "all in one:"})
  void findsNoSignWhereThereIsNone(String text) {
    assertEquals(Sign.Kind.NONE, scan(text).sign().kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "-----|RULE",
        "* * *|RULE",
        "=== Part ===|BANNER",
        "```|FENCE",
        "$ ls -l|PROMPT",
        "R1(config)# exit|PROMPT",
        "},|BRACKETS",
        "https://example.org/a|ADDRESS",
        "minutes: 35|SETTING",
        "key=value|SETTING",
        "int x = f(y);|CODE",
        "some plain words|TEXT"
      })
  void seesWhatALineLooksLike(String text, LineKind kind) {
    assertEquals(kind, scan(text).kind());
  }

  @Test
  void countsATabToTheNextMultipleOfFour() {
    assertEquals(8, scan(" \t\tx").columns());
  }

  @Test
  void takesNoBreakSpacesForWhiteSpace() {
    assertTrue(scan("\u00a0\u3000\t").isBlank());
  }

  private static LineShape scan(String text) {
    return SCANNER.scan(new Line(1, text));
  }
}
