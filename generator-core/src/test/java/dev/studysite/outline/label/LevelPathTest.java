package dev.studysite.outline.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.studysite.outline.shape.FunctionWords;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineScanner;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelPathTest {

  @Test
  void leavesNoLevelOut() {
    double[][] scores = {{1, 0, 0}, {0, 0.5, 1}};
    assertArrayEquals(new int[] {0, 1}, path("One", "text", "Two", "text").best(scores));
  }

  @Test
  void letsAHeadingHoldOneOfAnotherStyleRightBelowIt() {
    double[][] scores = {{1, 0, 0}, {0, 1, 0}, {0, 1, 0}, {0, 0.5, 0}};
    int[] styles = {0, 1, 2, 1};
    int[] heads = {0, 1, 2, 4};
    Layout layout = layout("One", "1. Two", "Three", "text", "2. Four", "text");
    assertArrayEquals(new int[] {0, 1, 2, 1}, new LevelPath(layout, heads, styles).best(scores));
  }

  private static LevelPath path(String... texts) {
    return new LevelPath(layout(texts), new int[] {0, 2}, new int[] {0, 0});
  }

  private static Layout layout(String... texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new Line(lines.size() + 1, text));
    }
    RawNote note = new RawNote("a.txt", NoteFormat.TEXT, "UTF-8", lines);
    return Layout.of(note, new LineScanner(FunctionWords.shipped()));
  }
}
