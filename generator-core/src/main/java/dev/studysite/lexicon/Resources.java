package dev.studysite.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Reads the lexicon's own files from the class path. */
final class Resources {

  private static final String SUBJECT = "# subject: ";

  private Resources() {}

  /** The rows of a table, cut at tabs; comments and the header row are left out. */
  static List<String[]> rows(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isEmpty())
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  /** The words of the second column, cut at spaces, by those of the first. */
  static Map<String, List<String>> lists(String name) {
    return rows(name).stream()
        .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1].split(" "))));
  }

  /** The words that its header says only the table's subject has. */
  static List<String> subject(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8)
        .lines()
        .takeWhile(line -> line.startsWith("#"))
        .filter(line -> line.startsWith(SUBJECT))
        .flatMap(line -> List.of(line.substring(SUBJECT.length()).split(" ")).stream())
        .toList();
  }

  /** The counts of a pack; their header ends at an empty line. */
  static WordCounts counts(String name) {
    byte[] bytes = bytes(name);
    return new WordCounts(bytes, behindHeader(bytes));
  }

  /**
   * Between which neighbours words stand; the header ends at an empty line.
   *
   * @param tags the parts of speech that a word can be
   */
  static ContextCounts contexts(String name, Function<String, Set<String>> tags) {
    byte[] bytes = bytes(name);
    return new ContextCounts(bytes, behindHeader(bytes), tags);
  }

  private static int behindHeader(byte[] bytes) {
    int start = 0;
    while (bytes[start] != '\n' || bytes[start + 1] != '\n') {
      start++;
    }
    return start + 2;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + name);
      }
      return name.endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
