package dev.studysite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.text.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineCutterTest {

  @Test
  void cutsAtLfCrLfAndCrOnly() {
    assertEquals(List.of("a", "b", "c", "d"), cut("a\nb\r\nc\rd"));
    assertEquals(List.of("a", "", "b"), cut("a\n\nb"));
    assertEquals(List.of("a", "", "b"), cut("a\r\n\r\nb"));
    assertEquals(List.of("a", "", "b"), cut("a\r\rb"));
    assertEquals(
        List.of("a\fb\u000bc\u0085d\u2028e\u2029f"), cut("a\fb\u000bc\u0085d\u2028e\u2029f"));
  }

  @Test
  void opensNoLineBehindTheLastEnd() {
    assertEquals(List.of(), cut(""));
    assertEquals(List.of(""), cut("\n"));
    assertEquals(List.of("a"), cut("a\r\n"));
    assertEquals(List.of("a", ""), cut("a\n\n"));
  }

  @Test
  void keepsEveryCharacterOfALine() {
    assertEquals(List.of(" \ta\u00a0 \u0007", "\uFEFFb "), cut(" \ta\u00a0 \u0007\n\uFEFFb "));
  }

  @Test
  void numbersFromOne() {
    assertEquals(List.of(1, 2, 3), LineCutter.cut("a\r\n\nb").stream().map(Line::number).toList());
  }

  private static List<String> cut(String text) {
    return LineCutter.cut(text).stream().map(Line::text).toList();
  }
}
