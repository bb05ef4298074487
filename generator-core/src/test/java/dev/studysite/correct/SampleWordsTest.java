package dev.studysite.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing is tuned to the notes that the project started from: what the corrector finds wrong in
 * them stands in no list and no source of the library, comments included. The wrong forms are not
 * written down anywhere: they are whatever the corrector changes, so the test grows with it.
 */
final class SampleWordsTest {

  private static final Path NOTES = Path.of("..", "site-src", "notes");
  private static final Path RESOURCES = Path.of("src", "main", "resources", "dev", "studysite");

  /** Public lists of others, taken as they are; they may hold a form by chance. */
  private static final Set<String> PUBLIC_LISTS = Set.of("software-words.tsv", "aws.names.tsv");

  /** Shorter words stand in any text. */
  private static final int TELLING = 4;

  private static final int TELLING_WORD = 5;

  private final List<Correction> made = correctionsOfTheSample();

  @Test
  void noListAndNoSourceHoldsAWrongFormOfTheSample() throws IOException {
    Set<String> wrong = new TreeSet<>();
    made.stream()
        .filter(one -> one.kind() == Kind.NONWORD || one.kind() == Kind.TERM_NAME)
        .map(one -> plain(one.before()).strip())
        .filter(form -> form.length() >= TELLING)
        .forEach(wrong::add);
    assertTrue(wrong.size() > 10, () -> "the sample has more slips than " + wrong);
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      String text = plain(Files.readString(file, StandardCharsets.UTF_8));
      wrong.stream()
          .filter(form -> text.contains(" " + form + " "))
          .forEach(form -> found.add(file + ": " + form));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void noLineHoldsAWrongWordOfTheSampleBesideTheRightOne() throws IOException {
    List<Correction> words =
        made.stream()
            .filter(one -> one.kind() == Kind.REAL_WORD && one.before().length() >= TELLING_WORD)
            .toList();
    assertTrue(words.size() > 3, () -> "the sample has more slips than " + words);
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      String text = Files.readString(file, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
      words.stream()
          .filter(one -> text.contains(one.before().toLowerCase(Locale.ROOT)))
          .filter(one -> text.lines().anyMatch(line -> holdsBoth(line, one)))
          .forEach(one -> found.add(file + ": " + one.before()));
    }
    assertEquals(List.of(), found);
  }

  private static boolean holdsBoth(String line, Correction correction) {
    String before = correction.before().toLowerCase(Locale.ROOT);
    return line.contains(before)
        && plain(line).contains(plain(before))
        && plain(line).contains(plain(correction.after()));
  }

  private static List<Correction> correctionsOfTheSample() {
    List<Correction> all = new ArrayList<>();
    try (Stream<Path> notes = Files.walk(NOTES)) {
      for (Path note : notes.filter(Files::isRegularFile).sorted().toList()) {
        String text = Files.readString(note, StandardCharsets.UTF_8);
        all.addAll(Notes.correct(text).corrections());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return all.stream().filter(Correction::isApplied).toList();
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder :
        List.of(RESOURCES, Path.of("src", "main", "java"), Path.of("src", "packs"))) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(SampleWordsTest::isText).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static boolean isText(Path file) {
    String name = String.valueOf(file.getFileName());
    return Files.isRegularFile(file)
        && !PUBLIC_LISTS.contains(name)
        && Stream.of(".java", ".tsv", ".txt", ".properties", ".ftlh").anyMatch(name::endsWith);
  }

  /** Small letters and digits, one space between words and around all: what whole words are in. */
  private static String plain(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9'.-]+", " ");
    return words.equals(" ") ? "" : " " + words.strip() + " ";
  }
}
