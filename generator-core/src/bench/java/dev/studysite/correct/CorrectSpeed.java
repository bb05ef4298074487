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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures the correction stage alone, after outlining: start-up and throughput by size. Figures
 * are CPU time of this thread, the best of many rounds: the compiler's and the collector's threads,
 * and other programs, are left out. The corpora are those of {@link SpeedTexts}.
 *
 * <p>For the memory that a note takes, run it with {@code heap} as first argument and a limit:
 * {@code java -Xmx96m ... CorrectSpeed heap NOTES}.
 */
public final class CorrectSpeed {

  private static final int MEGABYTE = 1_000_000;

  /** Twice the text has to take twice the time: the rate is the same for each size. */
  private static final int LARGEST = 16;

  /** The one that has to fit. */
  private static final int HEAP_SIZE = 4;

  /** Long enough for the compiler to be through, also where others share the machine. */
  private static final double WARM_SECONDS = 10;

  private static final int ROUNDS = 4;

  private final Corrector corrector;

  private CorrectSpeed(Corrector corrector) {
    this.corrector = corrector;
  }

  /**
   * Prints the figures.
   *
   * @param args notes, or folders of them; before them perhaps {@code heap}
   * @throws IOException where a note cannot be read
   */
  public static void main(String[] args) throws IOException {
    long start = cpu();
    TableFile none = new TableFile("none.tsv", List.of());
    Corrector corrector = new Corrector(new Lexicons().lexicon(none, List.of()), none);
    print("start-up %.0f ms", (cpu() - start) / 1e6);
    boolean heap = args[0].equals("heap");
    SpeedTexts texts = new SpeedTexts(notes(List.of(args).subList(heap ? 1 : 0, args.length)));
    CorrectSpeed speed = new CorrectSpeed(corrector);
    if (heap) {
      speed.fill(texts);
    } else {
      speed.measure(texts);
    }
  }

  private void fill(SpeedTexts texts) {
    print("first note %.0f ms", milliseconds(outline(texts.repeated(1))));
    Outline outline = outline(texts.repeated(HEAP_SIZE * MEGABYTE));
    CorrectedNote note = corrector.correct(outline);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    print("%d MB: %d corrections, %d MB live", HEAP_SIZE, note.corrections().size(), used);
  }

  private void measure(SpeedTexts texts) {
    print("first note %.0f ms", milliseconds(outline(texts.repeated(1))));
    warm(List.of(texts.repeated(MEGABYTE), texts.mixed(MEGABYTE), texts.distinct(MEGABYTE)));
    for (int size = 1; size <= LARGEST; size *= 2) {
      measure("repeated, " + size + " MB", texts.repeated(size * MEGABYTE));
    }
    for (int size = 1; size <= LARGEST; size *= 2) {
      measure("mixed, " + size + " MB", texts.mixed(size * MEGABYTE));
    }
    for (int size = 1; size <= LARGEST / 2; size *= 2) {
      measure("all distinct, " + size + " MB", texts.distinct(size * MEGABYTE));
    }
  }

  private void warm(List<String> texts) {
    List<Outline> outlines = texts.stream().map(CorrectSpeed::outline).toList();
    double spent = 0;
    while (spent < WARM_SECONDS * 1000) {
      for (Outline outline : outlines) {
        spent += milliseconds(outline);
      }
    }
  }

  private void measure(String name, String text) {
    Outline outline = outline(text);
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.min(best, milliseconds(outline));
    }
    print("%s: %.1f MB/s", name, text.length() / best / 1000);
  }

  private double milliseconds(Outline outline) {
    long start = cpu();
    corrector.correct(outline);
    return (cpu() - start) / 1e6;
  }

  private static List<String> notes(List<String> paths) throws IOException {
    List<String> notes = new ArrayList<>();
    for (String path : paths) {
      try (Stream<Path> files = Files.walk(Path.of(path))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          notes.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    return notes;
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

  private static void print(String format, Object... values) {
    System.out.printf(format + "%n", values);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
