package dev.studysite.outline.shape;

/** Where characters may stand: in no word, between the parts of one, or as a letter of it. */
final class LetterPlace {

  /** In no word. */
  static final byte OUTSIDE = 0;

  /** Between two letters of a word: an apostrophe, a hyphen, a dot. */
  static final byte JOINS = 1;

  /** A letter, a digit or an underscore. */
  static final byte LETTER = 2;

  /** A small letter of ASCII. */
  static final byte SMALL = 3;

  private static final byte[] ASCII = ascii();

  private LetterPlace() {}

  /** The place of a character. */
  static byte of(char c) {
    if (c < ASCII.length) {
      return ASCII[c];
    }
    return Character.isLetterOrDigit(c) ? LETTER : c == '’' ? JOINS : OUTSIDE;
  }

  private static byte[] ascii() {
    byte[] places = new byte[128];
    for (char c = '0'; c <= 'z'; c++) {
      places[c] = c >= 'a' ? SMALL : Character.isLetterOrDigit(c) ? LETTER : OUTSIDE;
    }
    places['_'] = LETTER;
    places['\''] = JOINS;
    places['-'] = JOINS;
    places['.'] = JOINS;
    return places;
  }
}
