package dev.studysite.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads a jar of WordNet's {@code data.*} files: the definitions and examples for sentences, the
 * words of the entries for names. In a row the words stand first, after a bar the definition.
 */
final class GlossCorpus {

  private static final Pattern PARTS = Pattern.compile("[;\"]");
  private static final Pattern JOINTS = Pattern.compile("[_-]");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
  private static final int HEXADECIMAL = 16;
  private static final int COUNT_FIELD = 3;

  private final Corpus corpus = new Corpus(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

  /** True for a jar that holds such files. */
  static boolean isIn(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().anyMatch(entry -> entry.getName().endsWith("/data.noun"));
    }
  }

  Corpus read(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (entry.getName().contains("/data.")) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          new String(bytes, StandardCharsets.ISO_8859_1).lines().forEach(this::addRow);
        }
      }
    }
    return corpus;
  }

  private void addRow(String row) {
    int bar = row.indexOf(" | ");
    if (bar < 0 || row.startsWith(" ")) {
      return;
    }
    for (String part : PARTS.split(row.substring(bar + " | ".length()))) {
      corpus.sentences().addAll(Sentences.ofText(part));
    }
    String[] fields = row.substring(0, bar).split(" ");
    int words = Integer.parseInt(fields[COUNT_FIELD], HEXADECIMAL);
    for (int i = 0; i < words; i++) {
      String entry = fields[COUNT_FIELD + 1 + 2 * i].replaceFirst("\\(.*", "");
      for (String word : JOINTS.split(entry)) {
        if (WORD.matcher(word).matches()) {
          corpus.names().add(word);
        }
      }
    }
  }
}
