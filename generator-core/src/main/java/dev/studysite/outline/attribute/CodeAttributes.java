package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineShape;

/** Code that its company gives away: its block, and lines that start with the same word. */
final class CodeAttributes {

  private static final int LIMIT = 40;

  private CodeAttributes() {}

  static void put(Layout layout, Attributes to) {
    blocks(layout, to);
    fellows(layout, to);
  }

  /** True for a line that looks like code by itself. */
  static boolean isCode(LineShape shape) {
    return switch (shape.kind()) {
      case PROMPT, CODE, BRACKETS, SETTING -> true;
      default ->
          shape.is(Fact.STARTS_COMMAND) && shape.is(Fact.STARTS_LOWER) && !shape.is(Fact.ENDS_STOP);
    };
  }

  private static void blocks(Layout layout, Attributes to) {
    int from = 0;
    int code = 0;
    for (int i = 0; i <= layout.size(); i++) {
      if (i == layout.size() || layout.gap(i) > 0) {
        for (int line = from; line < i; line++) {
          to.put(line, Attribute.BLOCK, share(code, i - from));
        }
        from = i;
        code = 0;
      }
      code += i < layout.size() && isCode(layout.shape(i)) ? 1 : 0;
    }
  }

  private static void fellows(Layout layout, Attributes to) {
    int n = layout.size();
    IntTable words = new IntTable(Integer.highestOneBit(Math.max(16, n * 2)) * 2);
    int[] of = new int[n];
    int[] count = new int[n];
    int[] code = new int[n];
    for (int i = 0; i < n; i++) {
      of[i] = words.slot(Words.first(layout.shape(i), LIMIT));
      count[of[i]]++;
      code[of[i]] += isCode(layout.shape(i)) || layout.shape(i).codeSigns() > 1 ? 1 : 0;
    }
    for (int i = 0; i < n; i++) {
      boolean alone = count[of[i]] == 1;
      to.put(i, Attribute.FELLOWS, alone ? 0 : fellows(code[of[i]], count[of[i]]));
    }
  }

  private static int fellows(int code, int count) {
    if (code == 0) {
      return 1;
    }
    return code == count ? 4 : code * 2 < count ? 2 : 3;
  }

  private static int share(int code, int lines) {
    if (code == 0) {
      return 0;
    }
    return code == lines ? 4 : code * 3 < lines ? 1 : code * 3 < lines * 2 ? 2 : 3;
  }
}
