package dev.studysite.outline.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SectionNumbersTest {

  private static final LineScanner SCANNER = new LineScanner(FunctionWords.shipped());

  @Test
  void numbersTheSectionThatHoldsNumberedOnes() {
    List<Marker.Type> marks = marks("1 Lakes", "1.1 Deep lakes", "2 Rivers", "12 Lakes are deep");
    assertEquals(
        List.of(Marker.Type.SECTION, Marker.Type.SECTION, Marker.Type.NONE, Marker.Type.NONE),
        marks);
  }

  @Test
  void takesNoMeasureForTheNumberOfASection() {
    List<Marker.Type> marks = marks("1 Onion", "1.5 litres of milk");
    assertEquals(List.of(Marker.Type.NONE, Marker.Type.SECTION), marks);
  }

  private static List<Marker.Type> marks(String... texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new Line(lines.size() + 1, text));
    }
    Layout layout = Layout.of(new RawNote("a.txt", NoteFormat.TEXT, "UTF-8", lines), SCANNER);
    return IntStream.range(0, layout.size())
        .mapToObj(i -> layout.shape(i).marker().type())
        .toList();
  }
}
