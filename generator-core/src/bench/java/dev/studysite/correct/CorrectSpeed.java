package dev.studysite.correct;

import dev.studysite.lexicon.Lexicons;
import dev.studysite.outline.Block;
import dev.studysite.outline.Evidence;
import dev.studysite.outline.Label;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.read.TableFile;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Measures the correction stage alone: start-up, ordinary text (a note given as argument, repeated)
 * and text in which no word comes twice. Figures are CPU time of this thread,
 * of text the best of some rounds: the compiler's and the collector's threads are left out.
 */
public final class CorrectSpeed {

  private static final int MEGABYTE = 1_000_000;

  /** Twice the text has to take twice the time: the rate is the same for each size. */
  private static final int LARGEST = 4;

  /** So many until the compiler is through, where it has a core to itself. */
  private static final int ROUNDS = 8;

  private CorrectSpeed() {}

  /**
   * Prints the figures.
   *
   * @param args the path of a note
   * @throws IOException where the note cannot be read
   */
  public static void main(String[] args) throws IOException {
    long start = cpu();
    TableFile none = new TableFile("none.tsv", List.of());
    Corrector corrector = new Corrector(new Lexicons().lexicon(none, List.of()), none);
    System.out.printf("start-up %.0f ms%n", (cpu() - start) / 1e6);
    String note = Files.readString(Path.of(args[0]));
    System.out.printf("first note %.0f ms%n", milliseconds(corrector, note));
    for (int size = 1; size <= LARGEST; size *= 2) {
      measure(corrector, "ordinary, " + size + " MB", note.repeat(size * MEGABYTE / note.length()));
    }
    measure(corrector, "all distinct", distinct(2 * MEGABYTE));
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    System.out.printf("heap %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
  }

  private static void measure(Corrector corrector, String name, String text) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.min(best, milliseconds(corrector, text));
    }
    System.out.printf("%s: %.1f MB/s%n", name, text.length() / best / 1000);
  }

  private static double milliseconds(Corrector corrector, String text) {
    Outline outline = outline(text);
    long start = cpu();
    corrector.correct(outline);
    return (cpu() - start) / 1e6;
  }

  private static String distinct(int length) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      int letters = 3 + random.nextInt(9);
      for (int i = 0; i < letters; i++) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(random.nextInt(12) == 0 ? '\n' : ' ');
    }
    return text.toString();
  }

  private static Outline outline(String text) {
    List<Line> lines = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    Evidence evidence = new Evidence(1, "bench", Label.PARA);
    for (String words : text.split("\r?\n", -1)) {
      Line line = new Line(lines.size() + 1, words);
      lines.add(line);
      Passage passage = new Passage(List.of(Run.text(Span.of(line), words)));
      blocks.add(new Block.Paragraph(passage, false, evidence));
    }
    RawNote note = new RawNote("bench.txt", NoteFormat.TEXT, "UTF-8", lines);
    Section section = new Section(Optional.empty(), blocks, List.of());
    Topic topic = new Topic(new TopicKey("bench.txt", ""), List.of(), section);
    return new Outline(note, Optional.empty(), List.of(topic), List.of());
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
