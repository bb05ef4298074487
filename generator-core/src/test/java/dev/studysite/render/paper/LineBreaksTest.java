package dev.studysite.render.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LineBreaksTest {

  @Test
  void breaksBeforeSpacesAndInsideCompounds() {
    assertEquals("a| rake|  with| ", broken("a rake  with "));
    assertEquals("long-|handled", broken("long-handled"));
    assertEquals("and/|or", broken("and/or"));
    assertEquals("[U+8336]|[U+4E2D]", broken("[U+8336][U+4E2D]"));
  }

  @Test
  void breaksWhatIsLongBetweenItsParts() {
    assertEquals(
        "see| beds.|example.|org:|in_|the_|garden| e.g.| a.b",
        broken("see beds.example.org:in_the_garden e.g. a.b"));
  }

  @Test
  void keepsBracketsOptionsPathsAndNumbersWhole() {
    for (String whole :
        new String[] {"", "spade(s)", "--bed", "/etc", "1/5/10", "e.g.", "a:b", "5\u00a0€"}) {
      assertEquals(whole, broken(whole));
    }
  }

  private static String broken(String text) {
    LineBreaks breaks = new LineBreaks();
    breaks.setText(text);
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int at = breaks.next(); at >= 0; at = breaks.next()) {
      out.append(from > 0 ? "|" : "").append(text, from, at);
      from = at;
    }
    return out.toString();
  }
}
