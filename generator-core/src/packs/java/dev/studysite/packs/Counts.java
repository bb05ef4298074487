package dev.studysite.packs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Counts words and neighbouring pairs of words and writes them small: words front-coded, counts as
 * eighths of their binary logarithm in one byte, pairs as steps between the numbers of their second
 * words. {@code DomainCounts} in the lexicon reads the same form.
 */
final class Counts {

  private static final int STEPS = 8;

  private final int seenWord;
  private final int seenPair;
  private final SortedMap<String, Integer> words = new TreeMap<>();
  private final SortedMap<String, Map<String, Integer>> pairs = new TreeMap<>();

  /**
   * Counts what is seen often enough.
   *
   * @param seenWord words that are seen less often are left out
   * @param seenPair and so are pairs
   */
  Counts(int seenWord, int seenPair) {
    this.seenWord = seenWord;
    this.seenPair = seenPair;
  }

  void add(Corpus corpus) {
    for (String sentence : corpus.sentences()) {
      Words.groups(sentence).forEach(group -> addGroup(String.join(" ", group)));
    }
  }

  private void addGroup(String group) {
    String before = "";
    for (String word : group.toLowerCase(Locale.ROOT).split("[ .-]", -1)) {
      if (!word.isEmpty() && !Character.isDigit(word.charAt(0))) {
        words.merge(word, 1, Integer::sum);
        if (!before.isEmpty()) {
          pairs.computeIfAbsent(before, key -> new TreeMap<>()).merge(word, 1, Integer::sum);
        }
        before = word;
      } else {
        before = "";
      }
    }
  }

  /** The words, the pairs and the operations as bytes. */
  byte[] bytes(SortedSet<String> operations) {
    words.values().removeIf(count -> count < seenWord);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, Integer> numbers = new TreeMap<>();
    writeNumber(out, words.size());
    String previous = "";
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      numbers.put(word.getKey(), numbers.size());
      writeFrontCoded(out, previous, word.getKey());
      out.write(quantised(word.getValue()));
      previous = word.getKey();
    }
    words.keySet().forEach(word -> writePairs(out, pairs.getOrDefault(word, Map.of()), numbers));
    writeNumber(out, operations.size());
    previous = "";
    for (String operation : operations) {
      writeFrontCoded(out, previous, operation);
      previous = operation;
    }
    return out.toByteArray();
  }

  private void writePairs(
      ByteArrayOutputStream out, Map<String, Integer> seconds, Map<String, Integer> numbers) {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    int previous = -1;
    for (Map.Entry<String, Integer> second : seconds.entrySet()) {
      Integer number = numbers.get(second.getKey());
      if (second.getValue() >= seenPair && number != null) {
        writeNumber(block, number - previous);
        block.write(quantised(second.getValue()));
        previous = number;
      }
    }
    writeNumber(out, block.size());
    out.writeBytes(block.toByteArray());
  }

  private static void writeFrontCoded(ByteArrayOutputStream out, String previous, String word) {
    byte[] before = previous.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    int shared = 0;
    while (shared < Math.min(before.length, bytes.length) && before[shared] == bytes[shared]) {
      shared++;
    }
    writeNumber(out, shared);
    writeNumber(out, bytes.length - shared);
    out.write(bytes, shared, bytes.length - shared);
  }

  static void writeNumber(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest > 0x7F) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  static int quantised(int count) {
    return (int) Math.round(STEPS * Math.log(count) / Math.log(2));
  }
}
