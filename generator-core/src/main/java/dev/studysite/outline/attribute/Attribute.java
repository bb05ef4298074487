package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.Marker;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something known about a line that has one of a few values. Weights are learned for single
 * attributes and for attributes of neighbouring lines taken together; none knows a note's words.
 */
public enum Attribute {
  /** The coarse form. */
  FORM(names(Form.values())),
  /** The mark before the words. */
  MARKER(names(Marker.Type.values())),
  /** What the line looks like as a whole. */
  KIND(names(LineKind.values())),
  /** How many characters there are, indentation included. */
  LENGTH("24", "40", "54", "64", "76", "96", "more"),
  /** How the line ends. */
  END("word", "colon", "stop", "question", "open", "function-word", "bracket"),
  /** How the line starts. */
  START(
      "other",
      "upper",
      "lower",
      "digit",
      "quote",
      "bracket",
      "article",
      "pronoun",
      "link-word",
      "question-word",
      "command",
      "identifier",
      "option"),
  /** How capitals are used. */
  CASE("mixed", "title", "capitals", "uncased", "one-word"),
  /** How many words there are. */
  WORDS("0", "1", "2", "3", "4-5", "6-8", "9-12", "13-20", "more"),
  /** The sign that may part a term from its definition. */
  SIGN(
      "none", "dash", "colon", "equals", "arrow", "ellipsis", "own", "gap", "comma", "parenthesis"),
  /** How many words stand before that sign. */
  HEAD("none", "1", "2", "3", "4-5", "more"),
  /** How many words stand behind it, and whether they start with a capital. */
  TAIL(
      "none",
      "1",
      "2-3",
      "4-7",
      "more",
      "1-upper",
      "2-3-upper",
      "4-7-upper",
      "more-upper",
      "number"),
  /** Where the first verb of a sentence stands. */
  VERB(
      "none",
      "is-early",
      "is-late",
      "means-early",
      "means-late",
      "other",
      "is-a-early",
      "is-a-late"),
  /** Verb, article and inner full stop. */
  PROSE("none", "v", "a", "av", "s", "vs", "as", "avs"),
  /** Signs of programs, brackets and digits. */
  SIGNS("none", "code", "bracket", "code-bracket", "digit", "code-d", "bracket-d", "all"),
  /** How far the line is indented. */
  INDENT("0", "1", "2-3", "4-7", "8-11", "more"),
  /** The indentation against the line above. */
  STEP("same", "deeper", "back", "aside"),
  /** How many blank lines stand above. */
  GAP("0", "1", "more", "top"),
  /** How deep the line is in the tree of indentations. */
  LEVEL("0", "1", "2", "3", "more"),
  /** How many lines hang below it in that tree. */
  CHILDREN("0", "1", "2-3", "more"),
  /** What the first of them looks like. */
  CHILD("none", "bullet", "ordinal", "code", "words"),
  /** Whether the line opens a block between blank lines, and whether all of it hangs below it. */
  OWNS("inside", "opens", "owns", "alone"),
  /** How many of the lines under the same parent have something hanging below them. */
  SIBS("alone", "alone-leads", "none", "few", "most", "all"),
  /** Whether the line before it under the same parent has the same form. */
  ELDER("none", "same", "same-but-colon", "other"),
  /** How often the form occurs in the note. */
  TWINS("1", "2", "3-5", "6-12", "more"),
  /** How often a line of this form has something hanging below it. */
  LEADS("never", "seldom", "often", "mostly", "always"),
  /** How often a blank line stands above a line of this form. */
  PARTED("never", "seldom", "often", "mostly", "always"),
  /** How often a blank line stands below a line of this form. */
  LONELY("never", "seldom", "often", "mostly", "always"),
  /** Whether the text is hard-wrapped and this line is a full one. */
  WRAP("unwrapped", "short", "full"),
  /** Whether the line above was full. */
  WRAPPED("unwrapped", "after-short", "after-full"),
  /** What underlines the line, or encloses it; a much longer rule only parts it from the next. */
  UNDERLINE("none", "dashes", "equals", "other", "enclosed", "below-rule", "above-rule"),
  /** Whether the words stand elsewhere in the note too. */
  ECHO("none", "again-later", "seen-before", "in-first-line"),
  /** Whether a brief line shares a rarer word with the brief line before it. */
  KIN("none", "last", "earlier", "subject"),
  /** Where in the note the line stands. */
  PLACE("first", "second", "early", "later"),
  /** Share of lines with bullets in the note. */
  BULLETS("none", "few", "some", "many"),
  /** Share of blank lines. */
  BLANKS("none", "few", "some", "many"),
  /** Share of lines that are indented without a bullet. */
  TREE("none", "few", "some", "many"),
  /** Share of lines that look like code. */
  CODELIKE("none", "few", "some", "many"),
  /** Share of lines that end in a colon. */
  COLONS("none", "few", "some", "many"),
  /** How many signs of programs stand in the line. */
  CODE("0", "1", "2", "3-5", "more"),
  /** How much of the block between two blank lines looks like code. */
  BLOCK("none", "some", "half", "most", "all"),
  /** How often lines that start with the same word look like code. */
  FELLOWS("alone", "never", "some", "mostly", "always"),
  /** How often blocks of running text start with a small letter in the note. */
  SMALLS("never", "seldom", "often", "mostly"),
  /** Of a heading: the rank of its indentation among all headings. */
  HEAD_INDENT("0", "1", "2", "more"),
  /** Of a heading: how many styles of headings come before its own. */
  HEAD_STYLE("0", "1", "2", "3", "more", "alone"),
  /** Of a heading: the same, where a closing colon and capitals make another style. */
  HEAD_FINE("0", "1", "2", "3", "more", "alone"),
  /** How many styles of headings the note has. */
  HEAD_STYLES("1", "2", "3", "4", "more"),
  /** Of a heading: how many have its style. */
  HEAD_TWINS("1", "2", "3-5", "6-12", "more"),
  /** Of a heading: its style against that of the heading before it. */
  HEAD_TURN("first", "same", "same-but-colon", "back", "new"),
  /** Of a heading: how many lines stand between it and the heading before it. */
  HEAD_AFTER("0", "1-2", "3-8", "more", "first"),
  /** Of a heading: how many lines stand between it and the next heading. */
  HEAD_BODY("0", "1-2", "3-8", "more", "last"),
  /** Of a heading: how many headings stand above it in the tree of indentations. */
  HEAD_TREE("0", "1", "2", "more"),
  /** Of a heading: how deep its number is. */
  HEAD_NUMBER("none", "1", "2", "more"),
  /** Of a heading: how often headings of its style come directly before one of another style. */
  HEAD_HOLDS("never", "seldom", "often", "always"),
  /** Of a heading: whether it holds the last word of a heading before it. */
  HEAD_NEST("none", "last", "last-tail", "earlier", "earlier-tail"),
  /** How headings with an underline or a banner are spread. */
  DECOR("none", "few", "many");

  /** Kept apart, for loading the weights asks for them a hundred thousand times. */
  @SuppressWarnings("ImmutableEnumChecker") // List.of gives lists that nobody can change.
  private final List<String> values;

  Attribute(String... values) {
    this.values = List.of(values);
  }

  /** How many values there are. */
  public int size() {
    return values.size();
  }

  /** The name of a value; {@code "-"} for a line that does not exist. */
  public String value(int value) {
    return value < values.size() ? values.get(value) : "-";
  }

  /** The name used in the file of weights. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String[] names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toArray(String[]::new);
  }
}
