package dev.studysite.correct;

import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A line cut into words, with what of it is open to correction. */
final class LineText {

  private static final String ENDERS = ".!?:;•|=>";
  private static final String GLUE_ALWAYS = "_@\\=$#~^";

  /** Before the first word of a line: no word begins one behind it. */
  private static final int NONE = -2;

  private final Line line;
  private final boolean[] open;
  private final int index;
  private final int like;
  private final List<Token> tokens;
  private final boolean capitals;
  private final boolean command;
  private final boolean goesOn;

  /**
   * Cuts a line.
   *
   * @param line the line
   * @param open one flag for each UTF-16 unit of it
   * @param goesOn true where the sentence began in the line above
   * @param index its place among the lines of the note that have open text, from 0
   * @param words the words of the note
   */
  LineText(Line line, boolean[] open, boolean goesOn, int index, NoteWords words) {
    this.line = line;
    this.goesOn = goesOn;
    this.open = open;
    this.index = index;
    like = index;
    List<Token> cut = cut(words);
    command = closeCommands(cut, Commands.in(line.text(), cut));
    tokens = List.copyOf(cut);
    capitals = isCapitals(line.text());
  }

  private LineText(LineText first, Line line, int index) {
    this.line = line;
    this.index = index;
    like = first.like;
    goesOn = first.goesOn;
    open = first.open;
    command = first.command;
    tokens = first.tokens;
    capitals = first.capitals;
  }

  /** The same words once more, in another line of the note. */
  LineText again(Line other, int place) {
    return new LineText(this, other, place);
  }

  /** True where a line of the same words has the same of them open. */
  boolean isLike(boolean[] flags, boolean continued) {
    return goesOn == continued && Arrays.equals(open, flags);
  }

  private static boolean isCapitals(String text) {
    boolean capital = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capital |= Character.isUpperCase(c);
    }
    return capital;
  }

  /** True for a line all in capitals. */
  boolean isCapitals() {
    return capitals;
  }

  /** True for a line that holds a command. */
  boolean hasCommand() {
    return command;
  }

  Line line() {
    return line;
  }

  /** Its place among the lines of the note that have open text, from 0. */
  int index() {
    return index;
  }

  /** The place of the first line that is like this one in all but its number; its own for most. */
  int like() {
    return like;
  }

  /** True for a line that the note had before, word for word. */
  boolean isAgain() {
    return like != index;
  }

  String text() {
    return line.text();
  }

  List<Token> tokens() {
    return tokens;
  }

  boolean isOpen(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!open[i]) {
        return false;
      }
    }
    return true;
  }

  /** True where a word and the next one are parted by one space or hyphen and nothing else. */
  boolean areNeighbours(int first, int second) {
    return first >= 0 && second < tokens.size() && tokens.get(second).joined();
  }

  /** The word before another in small letters; empty where a mark stands between them. */
  String before(int index) {
    return areNeighbours(index - 1, index) ? tokens.get(index - 1).small() : "";
  }

  /** The word behind another in small letters; empty where a mark stands between them. */
  String after(int index) {
    return areNeighbours(index, index + 1) ? tokens.get(index + 1).small() : "";
  }

  /** The number of the word before another, in small letters; -1 where a mark is between them. */
  int numberBefore(int index) {
    return areNeighbours(index - 1, index) ? tokens.get(index - 1).surface().small().number() : -1;
  }

  /** The number of the word behind another, in small letters; -1 where a mark is between them. */
  int numberAfter(int index) {
    return areNeighbours(index, index + 1) ? tokens.get(index + 1).surface().small().number() : -1;
  }

  /** The first word that starts at an offset or behind it; the number of words where none does. */
  int firstFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Token> cut(NoteWords words) {
    List<Token> cut = new ArrayList<>();
    String text = text();
    boolean first = !goesOn;
    int at = 0;
    int last = NONE;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        first |= ENDERS.indexOf(c) >= 0;
        at++;
        continue;
      }
      int end = endOfWord(text, at);
      boolean free = isOpen(at, end) && !isGlued(text, at, end);
      boolean joined = at == last + 1 && joins(text.charAt(last));
      cut.add(new Token(words.of(text, at, end), at, free, first, joined));
      last = end;
      first =
          first
              && isNumber(text, at, end)
              && end < text.length()
              && ")./".indexOf(text.charAt(end)) >= 0;
      at = end;
    }
    return cut;
  }

  private static boolean joins(char c) {
    return c == ' ' || c == '-';
  }

  private static boolean closeCommands(List<Token> cut, boolean[] commands) {
    boolean any = false;
    for (int i = 0; i < commands.length; i++) {
      if (commands[i]) {
        cut.set(i, cut.get(i).closed());
        any = true;
      }
    }
    return any;
  }

  private static boolean isNumber(String text, int start, int end) {
    return text.substring(start, end).chars().allMatch(Character::isDigit);
  }

  private static int endOfWord(String text, int start) {
    int at = start;
    while (at < text.length() && (isWord(text, at) || isApostrophe(text, at))) {
      at++;
    }
    return at;
  }

  private static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’')
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isGlued(String text, int start, int end) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    if (before == ' ' && after == ' ') {
      return false;
    }
    if (GLUE_ALWAYS.indexOf(before) >= 0
        || ("_@\\=~^(".indexOf(after) >= 0 && isTight(text, end))) {
      return true;
    }
    boolean left = ".:/".indexOf(before) >= 0 && start > 1 && !isBreak(text.charAt(start - 2));
    boolean right =
        ".:/".indexOf(after) >= 0 && end + 1 < text.length() && !isBreak(text.charAt(end + 1));
    return (left && !isFullStop(text, start - 1) && !isWordSlash(text, start - 1))
        || (right && !isFullStop(text, end) && !isWordSlash(text, end))
        || (before == '/' && (start == 1 || text.charAt(start - 2) == ' '))
        || (before == '.' && (start == 1 || text.charAt(start - 2) == ' '))
        || (before == '-' && start > 1 && text.charAt(start - 2) == '-')
        || text.startsWith("<?", start - 2)
        || isArgument(text, start);
  }

  /** {@code decode('utf-8')}: a quoted value right behind the bracket of a call. */
  private static boolean isArgument(String text, int start) {
    return start > 2
        && (text.charAt(start - 1) == '\'' || text.charAt(start - 1) == '"')
        && text.charAt(start - 2) == '('
        && Character.isLetterOrDigit(text.charAt(start - 3));
  }

  /** A bracket right behind a word is a call only where it closes at once: {@code run()}. */
  private static boolean isTight(String text, int end) {
    return text.charAt(end) != '(' || (end + 1 < text.length() && text.charAt(end + 1) == ')');
  }

  private static boolean isBreak(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || "\"'()[]”“’,.".indexOf(c) >= 0;
  }

  /** {@code end.Next}: a full stop that lacks its space, not a dot in a name. */
  private static boolean isFullStop(String text, int dot) {
    return text.charAt(dot) == '.'
        && dot > 1
        && dot + 2 < text.length()
        && Character.isLowerCase(text.charAt(dot - 1))
        && Character.isLowerCase(text.charAt(dot - 2))
        && Character.isUpperCase(text.charAt(dot + 1))
        && Character.isLowerCase(text.charAt(dot + 2));
  }

  /** {@code KMS/IAM}: capitals or figures on both sides of a slash. */
  private static boolean isWordSlash(String text, int slash) {
    if (text.charAt(slash) != '/' || slash + 1 >= text.length()) {
      return false;
    }
    int start = slash;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < slash
        && !Character.isLowerCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(slash + 1));
  }
}
