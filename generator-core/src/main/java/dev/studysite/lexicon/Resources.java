package dev.studysite.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Reads the lexicon's own files from the class path. */
final class Resources {

  private static final String SUBJECT = "# subject: ";

  private Resources() {}

  /** The rows of a table, cut at tabs; comments at its head and the header row are left out. */
  static List<String[]> rows(String name) {
    byte[] bytes = bytes(name);
    int first = firstRow(bytes);
    String text = new String(bytes, first, bytes.length - first, StandardCharsets.UTF_8);
    List<String[]> rows = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
      if (last > start) {
        rows.add(text.substring(start, last).split("\t", -1));
      }
      start = end + 1;
    }
    return rows;
  }

  /** The words of a list, one a row. */
  static WordTable words(String name) {
    byte[] bytes = bytes(name);
    int first = firstRow(bytes);
    byte[] letters = new byte[bytes.length - first];
    int[] starts = new int[letters.length + 1];
    int size = 0;
    int end = 0;
    for (int at = first; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        starts[++size] = end;
      } else {
        letters[end++] = bytes[at];
      }
    }
    return new WordTable(letters, Arrays.copyOf(starts, size + 1));
  }

  private static int firstRow(byte[] bytes) {
    int at = 0;
    boolean comment = true;
    while (comment && at < bytes.length) {
      comment = bytes[at] == '#';
      while (at < bytes.length && bytes[at] != '\n') {
        at++;
      }
      at++;
    }
    return Math.min(at, bytes.length);
  }

  /** The words of the second column, cut at spaces, by those of the first. */
  static Map<String, List<String>> lists(String name) {
    Map<String, List<String>> lists = new HashMap<>();
    for (String[] row : rows(name)) {
      lists.put(row[0], List.of(row[1].split(" ")));
    }
    return Map.copyOf(lists);
  }

  /** The words that its header says only the table's subject has. */
  static List<String> subject(String name) {
    byte[] bytes = bytes(name);
    String head = new String(bytes, 0, firstRow(bytes), StandardCharsets.UTF_8);
    int start = head.indexOf(SUBJECT);
    int end = head.indexOf('\n', start);
    return start < 0
        ? List.of()
        : List.of(head.substring(start + SUBJECT.length(), end).strip().split(" "));
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
