package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;

/** What holds for the note as a whole. */
final class NoteAttributes {

  private NoteAttributes() {}

  static void put(Layout layout, Attributes to) {
    int n = layout.size();
    int bullets = 0;
    int blanks = 0;
    int tree = 0;
    int code = 0;
    int colons = 0;
    int decor = 0;
    int blocks = 0;
    int smalls = 0;
    for (int i = 0; i < n; i++) {
      LineShape shape = layout.shape(i);
      boolean bullet = shape.marker().isBullet();
      bullets += bullet ? 1 : 0;
      blanks += layout.gap(i) > 0 ? 1 : 0;
      tree += !bullet && shape.columns() > 0 ? 1 : 0;
      code += CodeAttributes.isCode(shape) ? 1 : 0;
      boolean block = !bullet && layout.gap(i) > 0 && shape.kind() == LineKind.TEXT;
      blocks += block ? 1 : 0;
      smalls += block && shape.is(Fact.STARTS_LOWER) ? 1 : 0;
      colons += shape.is(Fact.ENDS_COLON) ? 1 : 0;
      int underline = to.get(i, Attribute.UNDERLINE);
      decor += (underline > 0 && underline < 5) || shape.kind() == LineKind.BANNER ? 1 : 0;
    }
    to.fill(Attribute.BULLETS, share(bullets, n));
    to.fill(Attribute.BLANKS, share(blanks, n));
    to.fill(Attribute.TREE, share(tree, n));
    to.fill(Attribute.CODELIKE, share(code, n));
    to.fill(Attribute.COLONS, share(colons * 3, n));
    to.fill(Attribute.SMALLS, share(smalls, Math.max(1, blocks)));
    to.fill(Attribute.DECOR, decor == 0 ? 0 : decor < 3 ? 1 : 2);
  }

  private static int share(int part, int whole) {
    if (part * 50 <= whole) {
      return 0;
    }
    return part * 5 <= whole ? 1 : part * 2 <= whole ? 2 : 3;
  }
}
