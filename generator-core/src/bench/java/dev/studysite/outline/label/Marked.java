package dev.studysite.outline.label;

import dev.studysite.outline.Label;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the notes of our own that the trainer learns from, {@code NAME.labelled}: each line says what
 * it is, then a bar, then stands as it was typed. {@code d/i| * Aorta: the largest artery} is a
 * definition that may as well be called an entry; blank lines stand alone.
 */
final class Marked {

  private static final Map<String, State> LETTERS =
      Map.ofEntries(
          Map.entry("t", State.TITLE),
          Map.entry("1", State.H1),
          Map.entry("2", State.H2),
          Map.entry("3", State.H3),
          Map.entry("p", State.PARA),
          Map.entry("l", State.LEAD),
          Map.entry("i", State.ITEM),
          Map.entry("s", State.SUBITEM),
          Map.entry("d", State.DEFINITION),
          Map.entry("c", State.CODE),
          Map.entry("b", State.TABLE),
          Map.entry("+", State.CONTINUATION),
          Map.entry("=", State.BREAK));

  private Marked() {}

  /** Every labelled note of a folder, by name. */
  static List<Gold> all(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".labelled")).sorted().toList();
    }
    List<Gold> all = new ArrayList<>();
    for (Path file : files) {
      all.add(read(file));
    }
    return all;
  }

  private static Gold read(Path file) throws IOException {
    String id = file.getFileName().toString().replace(".labelled", "");
    String name = id + ".txt";
    List<Line> lines = new ArrayList<>();
    List<String> letters = new ArrayList<>();
    for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      int bar = row.indexOf('|');
      lines.add(new Line(lines.size() + 1, row.substring(bar + 1)));
      if (bar > 0) {
        letters.add(row.substring(0, bar));
      }
    }
    RawNote note = new RawNote(name, NoteFormat.TEXT, "UTF-8", lines);
    int[] states = letters.stream().mapToInt(Marked::state).toArray();
    int[] allowed = letters.stream().mapToInt(Marked::allowed).toArray();
    return new Gold(id, name, note, states, allowed);
  }

  private static int state(String letters) {
    return of(letters.split("[/,]")[0]).ordinal();
  }

  private static int allowed(String letters) {
    int mask = 0;
    for (String letter : letters.split("[/,]")) {
      State state = of(letter);
      boolean text = state == State.PARA || state == State.LEAD;
      mask |= text ? state.bit() | State.mask(Label.PARA) : state.bit();
    }
    return mask;
  }

  private static State of(String letter) {
    State state = LETTERS.get(letter);
    if (state == null) {
      throw new IllegalArgumentException("no label is called " + letter);
    }
    return state;
  }
}
