package dev.studysite.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The tools of the command line, and what follows their names in commands: {@code commands.tsv}.
 */
public final class CommandWords {

  private static final Map<String, Set<String>> TOOLS = read(1);
  private static final Map<String, Set<String>> PERHAPS = read(2);

  private CommandWords() {}

  /** True for the name of a tool in small letters. */
  public static boolean isTool(String word) {
    return TOOLS.containsKey(word);
  }

  /** The names of all tools. */
  static Set<String> tools() {
    return TOOLS.keySet();
  }

  /** True for a word that stands behind the name of a tool only in a command. */
  public static boolean isCommand(String tool, String word) {
    return TOOLS.getOrDefault(tool, Set.of()).contains(word);
  }

  /** True for a tool that has such words; names like {@code find} are words of sentences too. */
  public static boolean hasWords(String tool) {
    return !TOOLS.getOrDefault(tool, Set.of()).isEmpty();
  }

  /** True for a word that follows the name of a tool in commands and in sentences. */
  public static boolean isPerhaps(String tool, String word) {
    return PERHAPS.getOrDefault(tool, Set.of()).contains(word);
  }

  private static Map<String, Set<String>> read(int column) {
    Map<String, Set<String>> tools = new HashMap<>();
    for (String[] row : Resources.rows("commands.tsv")) {
      tools.put(row[0], row[column].isEmpty() ? Set.of() : Set.of(row[column].split(" ")));
    }
    return Map.copyOf(tools);
  }
}
