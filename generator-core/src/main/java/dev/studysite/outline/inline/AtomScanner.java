package dev.studysite.outline.inline;

import dev.studysite.outline.Run;
import java.util.Arrays;

/**
 * Walks over plain words and stops at each atom that is code or an address. An atom is what stands
 * between blanks, commas, quotation marks and brackets; a pair of braces belongs to one atom with
 * all that it holds. Linear in the text.
 */
final class AtomScanner {

  private static final boolean[] BREAKS = breaks(",;\"()[]|<>`}");
  private static final String LEADING = "'‘’*+=-";
  private static final String TRAILING = ".:!?'‘’*+=-";
  private static final int LONGEST_QUOTED = 200;
  private static final char FIRST_WIDE = '\u2E80';

  private final String text;
  private final int from;
  private final int limit;
  private final BracePairs braces;
  private int at;
  private int start;
  private int end;
  private Run.Kind kind = Run.Kind.TEXT;

  AtomScanner(String text, int from, int limit) {
    this.text = text;
    this.from = from;
    this.limit = limit;
    this.at = from;
    this.braces = BracePairs.of(text, from, limit);
  }

  /** Goes on to the next atom; false at the end. */
  boolean next() {
    skip();
    if (at >= limit) {
      return false;
    }
    start = at;
    kind = Run.Kind.TEXT;
    if (!takeAddress() && !takeTag()) {
      takeAtom();
    }
    at = Math.max(end, start + 1);
    return true;
  }

  /** Goes on to the next atom that may be more than a word of small letters. */
  private void skip() {
    while (at < limit) {
      if (isSmall(text.charAt(at)) && !WebAddress.mayStart(text, at, limit)) {
        int to = wordEnd(at);
        if (to < limit && text.charAt(to) != ' ') {
          return;
        }
        at = to;
      } else if (isBreak(at) && !opensTag(at)) {
        at++;
      } else {
        return;
      }
    }
  }

  /** What the atom is: {@code TEXT}, {@code CODE} or {@code URL}. */
  Run.Kind kind() {
    return kind;
  }

  /** The offset of its first character. */
  int start() {
    return start;
  }

  /** The offset behind its last character. */
  int end() {
    return end;
  }

  /** Where an address leads; empty for all else. */
  String target() {
    return kind == Run.Kind.URL ? WebAddress.target(text.substring(start, end)) : "";
  }

  /** Chinese, Japanese and Korean signs, which stand beside each other without blanks. */
  static boolean isWide(char c) {
    return c >= FIRST_WIDE;
  }

  private boolean takeAddress() {
    end = WebAddress.end(text, start, limit);
    if (end > start) {
      kind = Run.Kind.URL;
    }
    return end > start;
  }

  private boolean takeTag() {
    if (text.charAt(start) != '<') {
      return false;
    }
    end = tagEnd(start);
    kind = Run.Kind.CODE;
    return true;
  }

  private boolean opensTag(int offset) {
    return text.charAt(offset) == '<' && tagEnd(offset) > offset;
  }

  /** Behind {@code <name>} or {@code </name>}; the offset itself where no such thing stands. */
  private int tagEnd(int offset) {
    int i = offset + 1;
    while (i < limit && isTagCharacter(text.charAt(i))) {
      i++;
    }
    boolean closes = i < limit && text.charAt(i) == '>' && i > offset + 1;
    return closes && Character.isLetterOrDigit(text.charAt(i - 1)) ? i + 1 : offset;
  }

  private static boolean isTagCharacter(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/');
  }

  private void takeAtom() {
    boolean plain = true;
    int i = start;
    while (i < limit && !isBreak(i)) {
      char c = text.charAt(i);
      if (c == '{') {
        i = braces.closeOf(i);
      } else if (i > start && isAddressAhead(i)) {
        break;
      }
      plain &= isPlain(c, i);
      i = isSmall(c) ? wordEnd(i) : i + 1;
    }
    end = i;
    if (!plain || endsInCall(i)) {
      takeSigned(i);
    }
  }

  /** Behind the small letters that go on from an offset; most of any text is of these. */
  private int wordEnd(int from) {
    int i = from + 1;
    while (i < limit && isSmall(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** In {@code see:https://...}; a mail address behind a sign is part of something else. */
  private boolean isAddressAhead(int i) {
    return text.charAt(i) != 'm'
        && text.charAt(i) != 'M'
        && !Character.isLetterOrDigit(text.charAt(i - 1))
        && text.charAt(i - 1) != '/'
        && WebAddress.mayStart(text, i, limit);
  }

  /** Most words have small letters only, perhaps behind a capital. */
  private boolean isPlain(char c, int i) {
    return isSmall(c) || (c >= 'A' && c <= 'Z' && i == start) || c == '\'' || c == '’';
  }

  private void takeSigned(int stop) {
    if (takeAssignment(stop) || takeCall(stop)) {
      return;
    }
    int first = trimmedStart(stop);
    int last = trimmedEnd(first, stop);
    if (first >= last || isPlainWord(first, last)) {
      return;
    }
    if (CodeShape.isCode(text.substring(first, last), before(first), after(last))) {
      take(first, last);
    } else {
      takePart(first, last);
    }
  }

  /** "Word" where the atom was "Word:". */
  private boolean isPlainWord(int first, int last) {
    int i = first + 1;
    while (i < last && isSmall(text.charAt(i))) {
      i++;
    }
    return i == last && Character.isLetter(text.charAt(first));
  }

  /** In {@code PutItem/GetItem} and {@code Call:PutItem} each part is an atom of its own. */
  private void takePart(int first, int last) {
    int to = first;
    while (to < last && text.charAt(to) != '/' && text.charAt(to) != ':') {
      to++;
    }
    if (to == first && to < last) {
      end = first + 1;
    } else if (to < last) {
      end = to + 1;
      if (CodeShape.isCode(text.substring(first, to), ' ', ' ')) {
        take(first, to);
      }
    }
  }

  private void take(int first, int last) {
    start = first;
    end = last;
    kind = Run.Kind.CODE;
  }

  /** {@code name="some words"}. */
  private boolean takeAssignment(int stop) {
    if (stop >= limit || stop - start < 2 || text.charAt(stop - 1) != '=') {
      return false;
    }
    char quote = text.charAt(stop) == '“' ? '”' : text.charAt(stop);
    if (quote != '"' && quote != '”') {
      return false;
    }
    int last = Math.min(limit - 1, stop + LONGEST_QUOTED);
    int close = stop + 1;
    while (close <= last && text.charAt(close) != quote) {
      close++;
    }
    if (close > last) {
      return false;
    }
    take(start, close + 1);
    return true;
  }

  private boolean endsInCall(int stop) {
    return stop + 1 < limit
        && text.charAt(stop) == '('
        && text.charAt(stop + 1) == ')'
        && stop - start > 1;
  }

  /** {@code name()}. */
  private boolean takeCall(int stop) {
    if (!endsInCall(stop)) {
      return false;
    }
    take(trimmedStart(stop), stop + 2);
    return true;
  }

  private int trimmedStart(int stop) {
    int first = start;
    while (first < stop && LEADING.indexOf(text.charAt(first)) >= 0 && !opensCode(first, stop)) {
      first++;
    }
    return first;
  }

  /** {@code *.txt}, {@code --flag}, {@code -n}. */
  private boolean opensCode(int i, int stop) {
    if (i + 1 >= stop) {
      return false;
    }
    char next = text.charAt(i + 1);
    return switch (text.charAt(i)) {
      case '*' -> next == '.' || next == '/';
      case '-' -> i + 2 == stop ? Character.isLetter(next) : next == '-' && isLetter(i + 2, stop);
      default -> false;
    };
  }

  private boolean isLetter(int i, int stop) {
    return i < stop && Character.isLetter(text.charAt(i));
  }

  private int trimmedEnd(int first, int stop) {
    int last = stop;
    while (last > first
        && TRAILING.indexOf(text.charAt(last - 1)) >= 0
        && !closesCode(first, last)) {
      last--;
    }
    return last;
  }

  /** {@code s3:*}, {@code /tmp/*}. */
  private boolean closesCode(int first, int last) {
    return text.charAt(last - 1) == '*'
        && last - 2 > first
        && (text.charAt(last - 2) == ':' || text.charAt(last - 2) == '/');
  }

  /** For a slash the figure that may stand before it counts, as in {@code 3 /min}. */
  private char before(int first) {
    char before = first > from ? text.charAt(first - 1) : ' ';
    boolean rate =
        before == ' '
            && text.charAt(first) == '/'
            && first - 2 >= from
            && Character.isDigit(text.charAt(first - 2));
    return rate ? '0' : before;
  }

  private char after(int last) {
    return last < limit ? text.charAt(last) : ' ';
  }

  private boolean isBreak(int i) {
    char c = text.charAt(i);
    if (c < BREAKS.length) {
      return BREAKS[c] || (c == '{' && braces.closeOf(i) < 0);
    }
    return Character.isSpaceChar(c)
        || isWide(c)
        || (c >= '\u2000' && c != '’' && c != '‘' && !Character.isLetter(c));
  }

  private static boolean[] breaks(String signs) {
    boolean[] breaks = new boolean[128];
    Arrays.fill(breaks, 0, ' ' + 1, true);
    signs.chars().forEach(c -> breaks[c] = true);
    return breaks;
  }
}
