package dev.studysite.browser;

import dev.studysite.fixture.SmallSite;
import dev.studysite.render.Shelf;
import dev.studysite.render.Theme;
import dev.studysite.site.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Notes in a made-up language, as many as asked for, of which only what the search needs is made.
 */
final class Corpus {

  private static final List<String> PARTS =
      List.of(
          "con", "ser", "ver", "key", "in", "re", "log", "tion", "ing", "er", "ba", "lo", "mi",
          "que", "da", "tor", "sys", "pen", "ul", "graph");
  private static final int LANGUAGE = 20_000;
  private static final int TOPICS = 5;

  private Corpus() {}

  /** A site of notes with five topics of forty words each; a topic's name ends with its number. */
  static Site notes(int notes) {
    Random random = new Random(11);
    List<String> words = words(random);
    SmallSite site = new SmallSite();
    for (int n = 0; n < notes; n++) {
      StringBuilder draft = new StringBuilder("title Note ").append(n).append('\n');
      for (int t = 0; t < TOPICS; t++) {
        draft.append("h1 ").append(some(random, words, 2)).append(' ').append(n * TOPICS + t);
        draft.append("\npara ").append(some(random, words, 40)).append('\n');
      }
      site.note("n" + n + ".txt", draft.toString());
    }
    return site.site();
  }

  /** Writes the first page, the styles, the scripts and the index. */
  static void write(Site site, Path folder) throws IOException {
    Shelf shelf = new Shelf(site, new Theme(Map.of(), List.of()));
    for (String name :
        List.of(
            "404.html",
            "assets/style.css",
            "assets/theme.js",
            "assets/icon.svg",
            "assets/site.js",
            "assets/more.js",
            "assets/search.js",
            "assets/search.css",
            "assets/search-index.js",
            "glossary/index.html")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        shelf.file(name).orElseThrow().writeTo(out);
      }
    }
  }

  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < LANGUAGE; i++) {
      StringBuilder word = new StringBuilder();
      for (int part = 0; part <= 1 + random.nextInt(3); part++) {
        word.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      words.add(word.toString());
    }
    return words;
  }

  /** Some words frequent, most rare, as in real text. */
  private static String some(Random random, List<String> words, int count) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(words.get((int) (Math.pow(random.nextDouble(), 3) * words.size())));
    }
    return String.join(" ", some);
  }
}
