package dev.studysite.outline.tree;

import dev.studysite.outline.label.LineLabeller;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how many megabytes of notes a second are read into outlines on one core, in CPU time of
 * the thread, best of many rounds:
 *
 * <pre>java -Xmx2g -XX:+UseSerialGC -cp CLASSES dev.studysite.outline.tree.OutlineSpeed [FOLDER]</pre>
 *
 * <p>Without a folder of notes it makes ordinary ones. The worst inputs follow, each at half its
 * size and whole: where the two figures are near each other, the time is linear.
 */
final class OutlineSpeed {

  private static final int ROUNDS = Integer.getInteger("rounds", 30);
  private static final int WORST_ROUNDS = 4;
  private static final int MANY = 100_000;
  private static final int LONG = 20_000_000;

  private final Outliner outliner = new Outliner();
  private final LineLabeller labeller = LineLabeller.shipped();
  private final PrintStream out;

  private OutlineSpeed(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints the figures.
   *
   * @param args at most one: a folder of notes in UTF-8
   * @throws IOException where a note cannot be read
   */
  public static void main(String[] args) throws IOException {
    OutlineSpeed speed = new OutlineSpeed(System.out);
    List<RawNote> notes =
        args.length > 0
            ? read(Path.of(args[0]))
            : IntStream.range(0, 200).mapToObj(MadeNotes::ordinary).toList();
    speed.measure("notes, labels alone", notes, ROUNDS, speed.labeller::label);
    speed.measure("notes", notes, ROUNDS, speed.outliner::outline);
    speed.worst("list", MANY, i -> "- an entry of a long list");
    speed.worst("headings", MANY, i -> "# Part " + i);
    speed.worst("unmarked headings", MANY, i -> "A Heading Like This");
    speed.worst("definitions", MANY, i -> "Term " + i + " - what it is");
    speed.worst("wrapped text", MANY, i -> "words that go on and on,");
    speed.worst("code", MANY, i -> "$ command --option " + i);
    speed.worst("table", MANY, i -> "| a | b | " + i + " |");
    speed.worst("deep nesting", MANY, i -> " ".repeat(i % 400) + "- step");
    for (String piece : List.of("many words and ", "a:", "- ", "*a", "{", "x=\u201c", "(", "é")) {
      speed.worstLine(piece);
    }
  }

  private void worst(String name, int count, IntFunction<String> line) {
    for (int lines : new int[] {count / 2, count}) {
      measure(
          name + ", " + lines,
          List.of(MadeNotes.lines(lines, line)),
          WORST_ROUNDS,
          outliner::outline);
    }
  }

  private void worstLine(String piece) {
    for (int length : new int[] {LONG / 2, LONG}) {
      String line = piece.repeat(length / piece.length());
      RawNote note = MadeNotes.lines(1, i -> line);
      measure("one line of " + piece + ", " + length, List.of(note), 2, outliner::outline);
    }
  }

  private void measure(String name, List<RawNote> notes, int rounds, Consumer<RawNote> work) {
    var threads = ManagementFactory.getThreadMXBean();
    long size = notes.stream().mapToLong(OutlineSpeed::size).sum();
    double best = 0;
    for (int round = 0; round < rounds; round++) {
      long before = threads.getCurrentThreadCpuTime();
      notes.forEach(work);
      best = Math.max(best, size * 1e3 / (threads.getCurrentThreadCpuTime() - before));
    }
    out.println(String.format(Locale.ROOT, "%-36s %6.1f MB/s", name, best));
  }

  private static long size(RawNote note) {
    return note.lines().stream().mapToLong(line -> line.text().length() + 1L).sum();
  }

  private static List<RawNote> read(Path folder) throws IOException {
    List<RawNote> notes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        List<String> text = Files.readAllLines(file);
        List<Line> lines =
            IntStream.range(0, text.size()).mapToObj(i -> new Line(i + 1, text.get(i))).toList();
        notes.add(new RawNote(file.getFileName().toString(), NoteFormat.TEXT, "UTF-8", lines));
      }
    }
    return notes;
  }
}
