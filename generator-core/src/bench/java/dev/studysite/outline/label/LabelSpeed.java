package dev.studysite.outline.label;

import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how many megabytes of notes a second are labelled on one core, in CPU time of the
 * thread: {@code LabelSpeed NOTE...}. Hostile inputs come along: one line of 20 MB, a list of
 * 100,000 entries, 100,000 headings, deep nesting.
 */
final class LabelSpeed {

  private static final int ROUNDS = Integer.getInteger("rounds", 40);

  private LabelSpeed() {}

  public static void main(String[] args) throws IOException {
    LineLabeller labeller = LineLabeller.shipped();
    List<RawNote> notes = new ArrayList<>();
    for (String arg : args) {
      notes.add(Gold.note(Path.of(arg), arg));
    }
    measure("notes", labeller, notes, ROUNDS);
    measure("list of 100,000", labeller, List.of(note("- an entry of a long list", 100_000)), 4);
    measure("100,000 headings", labeller, List.of(note("A Heading Like This", 100_000)), 4);
    measure("deep nesting", labeller, List.of(stairs()), 4);
    measure("one line of 20 MB", labeller, List.of(note("many words and ".repeat(1_333_333), 1)), 4);
  }

  private static void measure(String name, LineLabeller labeller, List<RawNote> notes, int rounds) {
    PrintStream log = System.out;
    long size = 0;
    for (RawNote note : notes) {
      size += note.lines().stream().mapToLong(line -> line.text().length() + 1L).sum();
    }
    var threads = ManagementFactory.getThreadMXBean();
    double best = 0;
    int labels = 0;
    for (int round = 0; round < rounds; round++) {
      long before = threads.getCurrentThreadCpuTime();
      labels = 0;
      for (RawNote note : notes) {
        labels += labeller.label(note).size();
      }
      long spent = threads.getCurrentThreadCpuTime() - before;
      best = Math.max(best, size * 1e3 / spent);
    }
    log.println(String.format(Locale.ROOT, "%-20s %6.1f MB/s  %d lines, %d characters", name, best, labels, size));
  }

  private static RawNote stairs() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      lines.add(new Line(i + 1, " ".repeat(i % 400) + "- step"));
    }
    return new RawNote("stairs.txt", NoteFormat.TEXT, "UTF-8", lines);
  }

  private static RawNote note(String text, int times) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      lines.add(new Line(i + 1, text));
    }
    return new RawNote("made.txt", NoteFormat.TEXT, "UTF-8", lines);
  }
}
