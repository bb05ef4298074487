package dev.studysite.outline.label;

import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Marker;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence that begins with "When" or "If" and has neither comma nor stop waits for its main
 * clause: a line below it in small letters goes on with it.
 */
final class OpenClauses {

  /** The name under which such decisions are reported. */
  static final String RULE = "wrap";

  /** What the line below is then. */
  static final int MASK = State.CONTINUATION.bit();

  private static final int FEWEST_WORDS = 4;
  private static final Set<String> OPENERS =
      Set.of("when", "whenever", "if", "unless", "while", "although", "though");

  private OpenClauses() {}

  /** Rules out all but a continuation for lines behind such a sentence. */
  static void narrow(Layout layout, int[] masks) {
    for (int i = 1; i < masks.length; i++) {
      if ((masks[i] & MASK) != 0 && goesOn(layout, i) && waits(layout.shape(i - 1))) {
        masks[i] = MASK;
      }
    }
  }

  private static boolean waits(LineShape line) {
    return line.is(Fact.STARTS_UPPER)
        && line.words() >= FEWEST_WORDS
        && line.codeSigns() == 0
        && Character.isLetterOrDigit(line.last())
        && line.line().text().indexOf(',', line.start()) < 0
        && OPENERS.contains(firstWord(line));
  }

  private static boolean goesOn(Layout layout, int i) {
    LineShape line = layout.shape(i);
    return line.is(Fact.STARTS_LOWER)
        && line.marker().type() == Marker.Type.NONE
        && line.line().number() == layout.shape(i - 1).line().number() + 1;
  }

  private static String firstWord(LineShape line) {
    String text = line.line().text();
    int space = text.indexOf(' ', line.start());
    return space < 0 ? "" : text.substring(line.start(), space).toLowerCase(Locale.ROOT);
  }
}
