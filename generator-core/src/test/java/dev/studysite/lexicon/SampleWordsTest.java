package dev.studysite.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing is tuned to the notes that the project started from: no list of the library and no string
 * of its code holds a wrong form that stands in them. Only hashes are kept here, so that this file
 * is no such list itself. Wrong words that any text may hold ("then") are not among them.
 */
final class SampleWordsTest {

  private static final Path HASHES = Path.of("src", "test", "resources", "correct", "hashes.txt");
  private static final Path RESOURCES = Path.of("src", "main", "resources", "dev", "studysite");
  private static final Path SOURCES = Path.of("src", "main", "java");

  /** A public list of others, taken as it is; it holds one of the forms by chance. */
  private static final String PUBLIC_LIST = "software-words.tsv";

  private static final int DIGITS = 16;
  private static final int LONGEST = 3;

  private final Set<String> hashes = read();

  @Test
  void noListHoldsAWrongFormOfTheSample() {
    List<String> found = new ArrayList<>();
    for (Path file : files(RESOURCES, ".tsv", ".txt", ".properties")) {
      if (file.endsWith(PUBLIC_LIST)) {
        continue;
      }
      text(file)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> check(line, file, found));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void noStringOfTheCodeHoldsAWrongFormOfTheSample() {
    List<String> found = new ArrayList<>();
    for (Path file : files(SOURCES, ".java")) {
      strings(text(file)).forEach(string -> check(string, file, found));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void theHashesAreThoseOfWords() {
    assertEquals(DIGITS, hashes.iterator().next().length());
    assertEquals("ba7816bf8f01cfea", hash("abc"));
  }

  private void check(String text, Path file, List<String> found) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^a-z0-9.]+", -1);
    for (int from = 0; from < words.length; from++) {
      StringBuilder gram = new StringBuilder();
      for (int length = 1; length <= LONGEST && from + length <= words.length; length++) {
        gram.append(length > 1 ? " " : "").append(words[from + length - 1]);
        if (hashes.contains(hash(gram.toString()))) {
          found.add(file + ": " + gram);
        }
      }
    }
  }

  /** The string literals of a source, without comments. */
  private static List<String> strings(String source) {
    List<String> strings = new ArrayList<>();
    for (String line : source.split("\n", -1)) {
      String code = line.strip();
      boolean comment = code.startsWith("*") || code.startsWith("/*") || code.startsWith("//");
      String[] parts = comment ? new String[0] : code.split("(?<!\\\\)\"");
      for (int i = 1; i < parts.length; i += 2) {
        strings.add(parts[i]);
      }
    }
    return strings;
  }

  private static List<Path> files(Path folder, String... endings) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> read() {
    return text(HASHES).lines().collect(Collectors.toCollection(TreeSet::new));
  }

  private static String hash(String gram) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(gram.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
