package dev.studysite.outline.label;

import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Sign;
import java.util.Locale;
import java.util.Set;

/**
 * Looks at what stands before a sign. A clause is no term: {@code It is cheap - but slow}, {@code
 * Note: check twice}. One word before an equals sign with blanks around it, and words behind it, is
 * one: {@code abc = a big cat}; that is no running text, though it may be code.
 *
 * <p>Of some four hundred such clauses in hand-labelled and derived notes two are definitions.
 */
final class TermHeads {

  private static final int LONGEST_LABEL = 16;
  private static final int TEXT = State.PARA.bit() | State.LEAD.bit() | State.CONTINUATION.bit();

  /** Words that announce an example or a remark, in the languages that notes are often in. */
  private static final Set<String> LABELS =
      Set.of(
          "beispiel",
          "caution",
          "e.g",
          "e.g.",
          "eg",
          "ej",
          "ejemplo",
          "ex",
          "example",
          "examples",
          "exemple",
          "exemplo",
          "hinweis",
          "hint",
          "i.e",
          "i.e.",
          "ie",
          "important",
          "nb",
          "nota",
          "note",
          "notes",
          "remarque",
          "remember",
          "tip",
          "tips",
          "warning",
          "пример",
          "примечание");

  private TermHeads() {}

  /** Rules out definitions where a clause stands before the sign, and text where a term does. */
  static void narrow(Layout layout, int[] masks) {
    for (int i = 0; i < masks.length; i++) {
      LineShape shape = layout.shape(i);
      Sign.Kind kind = shape.sign().kind();
      boolean strong = kind != Sign.Kind.NONE && kind.compareTo(Sign.Kind.COMMA) < 0;
      if (strong && shape.kind() == LineKind.TEXT) {
        masks[i] = without(masks[i], isClause(shape) ? State.DEFINITION.bit() : expands(shape));
      }
    }
  }

  /** The same mask without some states, unless nothing would be left. */
  private static int without(int mask, int states) {
    int rest = mask & ~states;
    return rest == 0 ? mask : rest;
  }

  private static boolean isClause(LineShape shape) {
    Sign sign = shape.sign();
    boolean verb = shape.verb().isThere() && shape.verb().start() < sign.start();
    boolean pause = sign.kind() == Sign.Kind.DASH || sign.kind() == Sign.Kind.ELLIPSIS;
    return verb || isLabel(shape) || (pause && (shape.is(Fact.STARTS_PRONOUN) || isList(shape)));
  }

  private static boolean isLabel(LineShape shape) {
    int length = shape.sign().start() - shape.start();
    return length <= LONGEST_LABEL && LABELS.contains(head(shape).toLowerCase(Locale.ROOT));
  }

  /** {@code Once it runs, no change is made - only reads}. */
  private static boolean isList(LineShape shape) {
    int comma = shape.line().text().indexOf(',', shape.start());
    return comma >= 0 && comma < shape.sign().start();
  }

  private static String head(LineShape shape) {
    return shape.line().text().substring(shape.start(), shape.sign().start());
  }

  /** What a line cannot be that says what a name stands for; nothing where it does not. */
  private static int expands(LineShape shape) {
    Sign sign = shape.sign();
    boolean name = sign.headWords() == 1 && Character.isLetter(shape.first());
    boolean words = shape.words() > 2 && shape.codeSigns() == 0;
    boolean equals = sign.kind() == Sign.Kind.EQUALS && !shape.marker().stands();
    return equals && name && words ? TEXT : 0;
  }
}
