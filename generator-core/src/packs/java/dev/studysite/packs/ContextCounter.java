package dev.studysite.packs;

import dev.studysite.lexicon.WordClasses;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Counts between which classes of words each of some words stands: classes alone on either side, and
 * both together. {@code ContextCounts} in the lexicon reads what it writes.
 */
final class ContextCounter {

  private static final int COMMON = 250;
  private static final int SEEN = 2;

  private final SortedMap<String, Tables> tables = new TreeMap<>();
  private final List<List<String>> groups = new ArrayList<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final SortedMap<Integer, Integer> all = new TreeMap<>();
  private final Function<String, Set<String>> tags;

  private static final class Tables {
    private int total;
    private final SortedMap<Integer, Integer> left = new TreeMap<>();
    private final SortedMap<Integer, Integer> right = new TreeMap<>();
    private final SortedMap<Integer, Integer> both = new TreeMap<>();
  }

  /**
   * Counts for some words.
   *
   * @param wanted them, in small letters
   * @param tags the parts of speech that a word can be
   */
  ContextCounter(Set<String> wanted, Function<String, Set<String>> tags) {
    wanted.forEach(word -> tables.put(word, new Tables()));
    this.tags = tags;
  }

  void add(Corpus corpus) {
    for (String sentence : corpus.sentences()) {
      for (List<String> group : Words.groups(sentence)) {
        addGroup(List.of(String.join(" ", group).toLowerCase(Locale.ROOT).split("[ .-]+", -1)));
      }
    }
  }

  private void addGroup(List<String> group) {
    groups.add(group);
    group.forEach(word -> words.merge(word, 1, Integer::sum));
  }

  byte[] bytes() {
    List<String> common =
        words.entrySet().stream()
            .filter(word -> !word.getKey().isEmpty() && Character.isLetter(word.getKey().charAt(0)))
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(COMMON)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    WordClasses classes = new WordClasses(common, tags);
    groups.forEach(group -> count(group, classes));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writeWords(out, common);
    tables.values().removeIf(table -> table.total < SEEN);
    writeTable(out, all, 1);
    writeWords(out, List.copyOf(tables.keySet()));
    tables.values().forEach(table -> write(out, table));
    return out.toByteArray();
  }

  private void count(List<String> group, WordClasses classes) {
    for (int i = 0; i < group.size(); i++) {
      if (!group.get(i).isEmpty()) {
        all.merge(classes.of(group.get(i)), 1, Integer::sum);
      }
      Tables table = tables.get(group.get(i));
      if (table != null) {
        table.total++;
        int left = i > 0 && !group.get(i - 1).isEmpty() ? classes.of(group.get(i - 1)) : -1;
        boolean last = i + 1 == group.size() || group.get(i + 1).isEmpty();
        int right = last ? -1 : classes.of(group.get(i + 1));
        if (left >= 0) {
          table.left.merge(left, 1, Integer::sum);
        }
        if (right >= 0) {
          table.right.merge(right, 1, Integer::sum);
        }
        if (left >= 0 && right >= 0) {
          table.both.merge(left * classes.size() + right, 1, Integer::sum);
        }
      }
    }
  }

  private static void write(ByteArrayOutputStream out, Tables table) {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    writeNumber(block, table.total);
    writeTable(block, table.left, 1);
    writeTable(block, table.right, 1);
    writeTable(block, table.both, SEEN);
    writeNumber(out, block.size());
    out.writeBytes(block.toByteArray());
  }

  private static void writeTable(
      ByteArrayOutputStream out, SortedMap<Integer, Integer> table, int seen) {
    table.values().removeIf(count -> count < seen);
    writeNumber(out, table.size());
    int previous = 0;
    for (Map.Entry<Integer, Integer> entry : table.entrySet()) {
      writeNumber(out, entry.getKey() - previous);
      out.write((int) Math.round(8 * Math.log(entry.getValue()) / Math.log(2)));
      previous = entry.getKey();
    }
  }

  private static void writeWords(ByteArrayOutputStream out, List<String> words) {
    byte[] bytes = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    writeNumber(out, bytes.length);
    out.writeBytes(bytes);
  }

  private static void writeNumber(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest > 0x7F) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
