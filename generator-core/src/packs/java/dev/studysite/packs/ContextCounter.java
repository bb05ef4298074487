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
 * Counts between which classes of words words stand that may be taken for others: classes
 * alone on either side, and both together. {@code ContextCounts} in the lexicon reads what it
 * writes.
 */
final class ContextCounter {

  /** So many of the commonest words are a class each. */
  private static final int COMMON = 250;

  private static final int SEEN_TOGETHER = 2;

  private final SortedMap<String, Tables> tables = new TreeMap<>();
  private final SortedMap<Integer, Integer> all = new TreeMap<>();
  private final List<List<String>> groups = new ArrayList<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Function<String, Set<String>> tags;

  /** How often one word was seen, behind which classes, before which, and between which two. */
  private static final class Tables {
    private int total;
    private final SortedMap<Integer, Integer> left = new TreeMap<>();
    private final SortedMap<Integer, Integer> right = new TreeMap<>();
    private final SortedMap<Integer, Integer> both = new TreeMap<>();

    void add(int before, int after, int classes) {
      total++;
      if (before >= 0) {
        left.merge(before, 1, Integer::sum);
      }
      if (after >= 0) {
        right.merge(after, 1, Integer::sum);
      }
      if (before >= 0 && after >= 0) {
        both.merge(before * classes + after, 1, Integer::sum);
      }
    }
  }

  /**
   * Counts for some words.
   *
   * @param wanted these, in small letters
   * @param tags the parts of speech that a word can be
   */
  ContextCounter(Set<String> wanted, Function<String, Set<String>> tags) {
    wanted.forEach(word -> tables.put(word, new Tables()));
    this.tags = tags;
  }

  void add(Corpus corpus) {
    for (String sentence : corpus.sentences()) {
      for (List<String> group : Words.groups(sentence)) {
        String text = String.join(" ", group).toLowerCase(Locale.ROOT);
        List<String> words = List.of(text.split("[ .-]+"));
        groups.add(words);
        words.forEach(word -> this.words.merge(word, 1, Integer::sum));
      }
    }
  }

  /** The common words, the classes, then the words and their tables. */
  byte[] bytes() {
    List<String> common = common();
    WordClasses classes = new WordClasses(common, tags);
    groups.forEach(group -> count(group, classes));
    tables.values().removeIf(table -> table.total == 0);
    List<String> counted = List.copyOf(tables.keySet());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writeWords(out, common);
    writeTable(out, all);
    writeWords(out, counted);
    tables.values().forEach(table -> write(out, table));
    return out.toByteArray();
  }

  private List<String> common() {
    return words.entrySet().stream()
        .filter(word -> !word.getKey().isEmpty() && Character.isLetter(word.getKey().charAt(0)))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMMON)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private void count(List<String> group, WordClasses classes) {
    int before = -1;
    for (int i = 0; i < group.size(); i++) {
      int here = classOf(group, i, classes);
      if (here >= 0) {
        all.merge(here, 1, Integer::sum);
      }
      Tables table = tables.get(group.get(i));
      if (table != null) {
        table.add(before, classOf(group, i + 1, classes), classes.size());
      }
      before = here;
    }
  }

  private static int classOf(List<String> group, int index, WordClasses classes) {
    boolean none = index == group.size() || group.get(index).isEmpty();
    return none ? -1 : classes.of(group.get(index));
  }

  private static void write(ByteArrayOutputStream out, Tables table) {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    Counts.writeNumber(block, table.total);
    writeTable(block, table.left);
    writeTable(block, table.right);
    table.both.values().removeIf(count -> count < SEEN_TOGETHER);
    writeTable(block, table.both);
    Counts.writeNumber(out, block.size());
    out.writeBytes(block.toByteArray());
  }

  private static void writeTable(ByteArrayOutputStream out, SortedMap<Integer, Integer> table) {
    Counts.writeNumber(out, table.size());
    int previous = 0;
    for (Map.Entry<Integer, Integer> entry : table.entrySet()) {
      Counts.writeNumber(out, entry.getKey() - previous);
      out.write(Counts.quantised(entry.getValue()));
      previous = entry.getKey();
    }
  }

  private static void writeWords(ByteArrayOutputStream out, List<String> words) {
    byte[] bytes = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    Counts.writeNumber(out, bytes.length);
    out.writeBytes(bytes);
  }
}
