package dev.studysite.glossary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Words that make no term by themselves, from {@code headwords.tsv}. */
final class StopWords {

  private static final String RESOURCE = "headwords.tsv";

  private final Map<String, List<String>> kinds = new HashMap<>();

  /**
   * Reads the list that comes with the library.
   *
   * @throws UncheckedIOException where the class path cannot be read
   */
  StopWords() {
    InputStream in = Objects.requireNonNull(StopWords.class.getResourceAsStream(RESOURCE));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True for words that hold sentences together: {@code the}, {@code which}, {@code can}. */
  boolean isFunction(String word) {
    return is(word, "function");
  }

  /** True for words that name a kind of text, not its matter: {@code overview}, {@code types}. */
  boolean isForm(String word) {
    return is(word, "form");
  }

  /** True for words that are no term by themselves: {@code id}, {@code overview}. */
  boolean isGeneric(String word) {
    return is(word, "generic") || isForm(word);
  }

  /** True for words that open an instruction: {@code create}, {@code using}. */
  boolean isVerb(String word) {
    return is(word, "verb");
  }

  private boolean is(String word, String kind) {
    return kinds.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).contains(kind);
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    kinds.put(line.substring(0, tab), List.of(line.substring(tab + 1).split("\\|\\|")));
  }
}
