package dev.studysite.outline.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.outline.shape.FunctionWords;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineScanner;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineRelationsTest {

  @Test
  void knowsWhichSiblingsHoldOthers() {
    Layout layout =
        layout("Fruit", "  Stone", "    plum", "    peach", "  Berries", "    currant", "Roots");
    Attributes values = Attributes.of(layout);
    assertEquals(List.of("most", "all", "none"), names(values, Attribute.SIBS, 0, 1, 2));
  }

  @Test
  void knowsWhichLineOwnsItsBlock() {
    Layout layout = layout("- Sloop", "  - one mast", "", "- Ketch", "- Yawl", "", "Alone");
    Attributes values = Attributes.of(layout);
    assertEquals(
        List.of("owns", "inside", "opens", "inside", "alone"),
        names(values, Attribute.OWNS, 0, 1, 2, 3, 4));
  }

  @Test
  void knowsAHeadingThatIsAboutAnEarlierOne() {
    Layout layout = layout("Message queues", "Limits of queues", "Topics", "Dead queues");
    int[] heads = {0, 1, 2, 3};
    Attributes values = HeadingAttributes.of(layout, Attributes.of(layout), heads);
    assertEquals(
        List.of("none", "last-tail", "none", "earlier-tail"),
        names(values, Attribute.HEAD_NEST, heads));
  }

  private static List<String> names(Attributes values, Attribute attribute, int... lines) {
    return IntStream.of(lines).mapToObj(i -> attribute.value(values.get(i, attribute))).toList();
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
