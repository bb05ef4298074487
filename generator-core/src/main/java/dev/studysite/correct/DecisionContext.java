package dev.studysite.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What finds the place of a decision again when the note has changed around it: three words on each
 * side, in small letters, with a bar where the corrected words stand.
 */
public final class DecisionContext {

  private static final int WORDS = 3;

  private DecisionContext() {}

  /**
   * The context of a stretch of a line: {@code send the logs | with the agent}.
   *
   * @param line the line as it stands
   * @param start the first UTF-16 offset of the stretch
   * @param end the offset behind it
   */
  public static String of(String line, int start, int end) {
    List<String> before = words(line.substring(0, start));
    List<String> after = words(line.substring(end));
    String left =
        String.join(" ", before.subList(Math.max(0, before.size() - WORDS), before.size()));
    String right = String.join(" ", after.subList(0, Math.min(WORDS, after.size())));
    return (left + " | " + right).strip();
  }

  /**
   * True where a decision with a context is about a stretch of a line.
   *
   * @param context as a row of {@code decisions.tsv} has it; without one it is about all such words
   * @param line the line as it stands
   * @param start the first UTF-16 offset of the stretch
   * @param end the offset behind it
   */
  public static boolean isOf(String context, String line, int start, int end) {
    String wanted = context.strip().toLowerCase(Locale.ROOT);
    return wanted.isEmpty() || wanted.equals(of(line, start, end));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : (text.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
