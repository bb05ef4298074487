package dev.studysite.outline.label;

import dev.studysite.outline.Label;
import dev.studysite.outline.attribute.Attribute;
import dev.studysite.outline.attribute.Attributes;
import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.FunctionWords;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineScanner;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Sign;

/**
 * Opens labels that markup cannot tell. Markdown has no mark for "X is ..." that defines X, nor for
 * an entry that is a heading in all but its mark, so notes derived from Markdown never call them
 * so; readers do. Such lines may be either, and the hand-labelled notes decide.
 */
final class Softening {

  /** The state of a line whose label is open. */
  static final int OPEN = -2;

  private static final int MAX_HEAD = 6;
  private static final int MAX_NAME = 8;
  private static final int HEADS = State.H1.bit() | State.H2.bit() | State.H3.bit();

  private final LineScanner scanner = new LineScanner(FunctionWords.shipped());

  /** The same note with such labels opened. */
  Gold soften(Gold gold) {
    Layout layout = Layout.of(gold.note(), scanner);
    Attributes values = Attributes.of(layout);
    int[] states = gold.states().clone();
    int[] allowed = gold.allowed().clone();
    for (int i = 0; i < states.length; i++) {
      if (isText(gold.states()[i]) && defines(layout.shape(i))) {
        states[i] = OPEN;
        allowed[i] |= State.DEFINITION.bit();
      }
      boolean entry = isEntry(gold.states()[i]);
      if (entry && divides(values, i) && isName(layout, i)) {
        states[i] = OPEN;
        allowed[i] |= HEADS | State.mask(Label.ITEM) | State.mask(Label.SUBITEM);
      }
      int parent = layout.parent(i);
      if (parent >= 0 && states[parent] == OPEN && entry) {
        states[i] = OPEN;
        allowed[i] |= State.mask(Label.ITEM) | State.mask(Label.SUBITEM);
      }
    }
    return new Gold(gold.id(), gold.file(), gold.note(), states, allowed);
  }

  /** True where all lines beside it have something below them too, or where it owns its block. */
  private static boolean divides(Attributes values, int i) {
    int siblings = values.get(i, Attribute.SIBS);
    return siblings == Sections.ALL
        || siblings == Sections.ALONE
        || values.get(i, Attribute.OWNS) == Sections.OWNS;
  }

  private static boolean isText(int state) {
    return state == State.PARA.ordinal();
  }

  private static boolean isEntry(int state) {
    return state == State.ITEM.ordinal() || state == State.SUBITEM.ordinal();
  }

  private static boolean defines(LineShape shape) {
    Sign verb = shape.verb();
    boolean kind = verb.kind() == Sign.Kind.MEANS || shape.is(Fact.NAMES_KIND);
    return kind
        && verb.headWords() <= MAX_HEAD
        && !shape.is(Fact.STARTS_PRONOUN)
        && !shape.is(Fact.STARTS_LINK_WORD)
        && !shape.is(Fact.STARTS_QUESTION_WORD);
  }

  private static boolean isName(Layout layout, int i) {
    LineShape shape = layout.shape(i);
    return layout.children(i) > 0
        && shape.kind() == LineKind.TEXT
        && shape.words() <= MAX_NAME
        && !shape.is(Fact.ENDS_STOP)
        && !shape.is(Fact.HAS_VERB);
  }
}
