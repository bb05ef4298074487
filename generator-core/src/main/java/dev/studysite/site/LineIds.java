package dev.studysite.site;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Correction;
import dev.studysite.glossary.TermKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names for the lines of a topic's page that last: of what a line says, not of where it stands. A
 * link to a line holds as long as the line keeps its letters, wherever lines are added or moved,
 * and when the owner mends in the note what the page had mended already. Of equal lines the later
 * ones are numbered.
 */
public final class LineIds {

  private static final int RADIX = 36;

  private LineIds() {}

  /**
   * A name for each line, unique on the page.
   *
   * @param lines the numbers of the lines that the page shows, rising
   * @param taken the names that headings have
   */
  public static Map<Integer, String> of(
      CorrectedNote note, Collection<Integer> lines, Collection<String> taken) {
    Set<String> given = new HashSet<>(taken);
    Map<Integer, String> ids = new TreeMap<>();
    for (int line : lines) {
      // The hash of a string is laid down by Java's documentation, so it lasts too.
      int hash = TermKey.of(words(note, line)).text().hashCode();
      String id = "l" + Integer.toUnsignedString(hash, RADIX);
      String free = id;
      for (int same = 2; !given.add(free); same++) {
        free = id + "-" + same;
      }
      ids.put(line, free);
    }
    return ids;
  }

  /** The line as the page shows it. */
  private static String words(CorrectedNote note, int line) {
    StringBuilder words = new StringBuilder(note.outline().note().line(line).text());
    int moved = 0;
    for (Correction correction : note.on(line)) {
      if (correction.isApplied()) {
        int start = correction.span().start() + moved;
        words.replace(start, correction.span().end() + moved, correction.after());
        moved += correction.after().length() - correction.span().length();
      }
    }
    return words.toString();
  }
}
