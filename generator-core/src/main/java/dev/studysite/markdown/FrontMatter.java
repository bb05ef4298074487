package dev.studysite.markdown;

import dev.studysite.outline.Evidence;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Label;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What other programs know of a note, between two rows of dashes at its top (YAML front matter). It
 * is no text of the note: only a title is taken from it, and all of it stands on the source page.
 *
 * @param lines how many lines it takes, its rows of dashes too; 0 where a note has none
 * @param title where the title stands in it
 */
record FrontMatter(int lines, Optional<Span> title) {

  /** The name under which its lines are reported. */
  static final String RULE = "front-matter";

  private static final FrontMatter NONE = new FrontMatter(0, Optional.empty());
  private static final int LONGEST = 200;
  private static final String FENCE = "---";
  private static final String TITLE = "title:";

  /** The front matter of a file: keys with values, between dashes, from the first line on. */
  static FrontMatter of(List<Line> lines) {
    int end = end(lines);
    if (end < 2 || !isKey(lines.get(1).text())) {
      return NONE;
    }
    Optional<Span> title =
        lines.subList(1, end).stream().flatMap(line -> title(line).stream()).findFirst();
    return new FrontMatter(end + 1, title);
  }

  /** The title as a heading of the note. */
  Optional<Heading> heading(SourceMap source) {
    return title.map(
        span -> {
          Passage words = new Passage(List.of(Run.text(span, source.in(span))));
          return new Heading(0, words, evidence(Label.TITLE));
        });
  }

  /** The text of a file with blanks in place of the front matter. */
  String without(String text) {
    int end = 0;
    StringBuilder blank = new StringBuilder();
    for (int line = 0; line < lines; line++) {
      int feed = text.indexOf('\n', end);
      blank.append(" ".repeat(feed - end)).append('\n');
      end = feed + 1;
    }
    return end == 0 ? text : blank.append(text, end, text.length()).toString();
  }

  /** Nothing but the place of these lines says what they are. */
  static Evidence evidence(Label label) {
    return new Evidence(1, RULE, label);
  }

  /** The index of the line that closes it; 0 where nothing does. */
  private static int end(List<Line> lines) {
    if (lines.isEmpty() || !isFence(lines.get(0).text())) {
      return 0;
    }
    for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
      String text = lines.get(i).text();
      if (isFence(text) || text.stripTrailing().equals("...")) {
        return i;
      }
      if (!isKey(text) && !goesOn(text)) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isFence(String text) {
    return text.stripTrailing().equals(FENCE);
  }

  /** {@code date: 2024-05-01}: a name without blanks, a colon, and a blank or nothing. */
  private static boolean isKey(String text) {
    int colon = text.indexOf(':');
    boolean parted = colon + 1 == text.length() || (colon > 0 && text.charAt(colon + 1) == ' ');
    return colon > 0
        && parted
        && text.substring(0, colon)
            .chars()
            .allMatch(c -> Character.isLetterOrDigit(c) || isJoin(c));
  }

  private static boolean isJoin(int c) {
    return c == '-' || c == '_' || c == '.';
  }

  /** Blank, indented, an entry of a list, a comment: the value above goes on. */
  private static boolean goesOn(String text) {
    return text.isBlank() || " \t-#]}".indexOf(text.charAt(0)) >= 0;
  }

  /** The words behind {@code title:}, without the quotation marks around them. */
  private static Optional<Span> title(Line line) {
    String text = line.text();
    if (!text.regionMatches(true, 0, TITLE, 0, TITLE.length())) {
      return Optional.empty();
    }
    int end = text.stripTrailing().length();
    int start = TITLE.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    if (start < end && ">|&*!{[".indexOf(text.charAt(start)) >= 0) {
      return Optional.empty();
    }
    boolean quoted =
        end - start > 1
            && "\"'".indexOf(text.charAt(start)) >= 0
            && text.charAt(start) == text.charAt(end - 1);
    int marks = quoted ? 1 : 0;
    return start + marks < end - marks
        ? Optional.of(new Span(line.number(), start + marks, end - marks))
        : Optional.empty();
  }
}
