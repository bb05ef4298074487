package dev.studysite.outline.tree;

import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Notes made for measuring: ordinary ones, the same for the same seed, and the worst there are. */
public final class MadeNotes {

  private static final String[] NAMES = {
    "River", "Harbour", "Signal", "Ledger", "Orchard", "Compass", "Archive", "Granary", "Lantern"
  };

  private static final String[] WORDS = {
    "water", "keeps", "the", "a", "of", "slow", "and", "record", "every", "in", "gate", "with",
    "small", "store", "from", "light", "to", "carry", "when", "wall", "is", "open", "by", "count",
    "morning", "for", "limit", "are", "cold", "field", "under", "number", "on", "weight", "as"
  };

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private MadeNotes(long seed) {
    this.random = new Random(seed);
  }

  /** A note of some eight thousand characters: title, headings, bullets, definitions, text, code. */
  static RawNote ordinary(long seed) {
    return note(text(seed));
  }

  /** The text of that note. */
  public static String text(long seed) {
    MadeNotes note = new MadeNotes(seed);
    note.text.append(note.name()).append(" notes, ").append(note.words(4)).append('\n');
    while (note.text.length() < 8_000) {
      note.section();
    }
    return note.text.toString();
  }

  /** A note of some lines, each made from its number. */
  static RawNote lines(int count, IntFunction<String> line) {
    List<Line> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lines.add(new Line(i + 1, line.apply(i)));
    }
    return new RawNote("made.txt", NoteFormat.TEXT, "UTF-8", lines);
  }

  private static RawNote note(String text) {
    String[] lines = text.split("\n", -1);
    return lines(lines.length, i -> lines[i]);
  }

  private void section() {
    text.append(name()).append(' ').append(words(1)).append('\n');
    int parts = 2 + random.nextInt(6);
    for (int part = 0; part < parts; part++) {
      switch (random.nextInt(5)) {
        case 0 -> bullets();
        case 1 -> sentence();
        case 2 -> code();
        default -> definition();
      }
    }
  }

  private void bullets() {
    text.append(capital(words(2))).append(":\n");
    int count = 2 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      String indent = random.nextInt(5) == 0 ? "  - " : "- ";
      text.append(indent).append(words(3 + random.nextInt(8))).append('\n');
    }
  }

  private void sentence() {
    text.append(capital(words(12 + random.nextInt(10)))).append(".\n");
  }

  private void definition() {
    text.append(name()).append(' ').append(words(2)).append(" - ");
    text.append(capital(words(5 + random.nextInt(9)))).append(".\n");
  }

  private void code() {
    text.append("$ store --").append(words(1)).append(' ').append(name()).append("Gate=");
    text.append(random.nextInt(100)).append('\n');
  }

  private String name() {
    return NAMES[random.nextInt(NAMES.length)];
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
