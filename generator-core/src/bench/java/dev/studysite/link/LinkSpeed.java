package dev.studysite.link;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.Origin;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.outline.Block;
import dev.studysite.outline.Evidence;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Label;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Measures the linker: many terms over many notes, in the time of one thread. Eight megabytes of
 * notes are linked over and over.
 */
public final class LinkSpeed {

  private static final int MEGA = 1 << 20;
  private static final int LINES = 400;
  private static final int TOPIC = 40;

  private static final Evidence SURE = new Evidence(1, "made", Label.PARA);

  private final Random random = new Random(5);
  private final List<String> words = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private LinkSpeed(int terms) {
    for (int i = 0; i < 30_000; i++) {
      words.add(word());
    }
    for (int i = 0; i < terms; i++) {
      names.add(i % 3 == 0 ? capital(word()) + word() : word() + " " + word());
    }
  }

  /**
   * Prints megabytes of notes in a second and the memory that the forms take.
   *
   * @param args how many terms, how many megabytes, how many rounds
   */
  public static void main(String[] args) {
    int terms = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    int megabytes = args.length > 1 ? Integer.parseInt(args[1]) : 80;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
    LinkSpeed speed = new LinkSpeed(terms);
    for (int round = 0; round < rounds; round++) {
      speed.measure(megabytes);
    }
  }

  private void measure(int megabytes) {
    Glossary glossary =
        new Glossary(names.stream().map(LinkSpeed::term).toList(), List.of());
    long before = used();
    TermForms forms = new TermForms(glossary, List.of());
    long memory = used() - before;
    List<CorrectedNote> notes = new ArrayList<>();
    long bytes = 0;
    for (int n = 0; bytes < 8L * MEGA; n++) {
      CorrectedNote note = note("n" + n + ".txt");
      notes.add(note);
      bytes += note.outline().note().lines().stream().mapToLong(l -> l.text().length() + 1).sum();
    }
    int times = (int) Math.max(1, (long) megabytes * MEGA / bytes);
    long mentions = 0;
    long nanos = 0;
    for (int i = 0; i < times; i++) {
      long start = cpu();
      TopicForms topics = new TopicForms(notes, forms);
      OptOuts none = new OptOuts(List.of());
      List<NoteLinks> links =
          notes.stream()
              .map(note -> Linker.linkNote(note, topics, forms, new LinkRules(none, Set.of())))
              .toList();
      nanos += cpu() - start;
      mentions += links.stream().mapToLong(note -> note.mentions().size()).sum();
    }
    String line =
        String.format(
            Locale.ROOT,
            "%d terms, %d MB of forms, %.1f MB of notes, %d mentions, %.1f MB/s",
            names.size(),
            memory / MEGA,
            (double) bytes * times / MEGA,
            mentions,
            (double) bytes * times / MEGA / (nanos / 1e9));
    System.out.println(line);
  }

  /** Time of this thread on a core, so that what else runs on the machine does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private CorrectedNote note(String path) {
    List<Line> lines = new ArrayList<>();
    List<Topic> topics = new ArrayList<>();
    while (lines.size() < LINES) {
      topics.add(topic(path, lines, topics.size()));
    }
    RawNote raw = new RawNote(path, NoteFormat.TEXT, "UTF-8", lines);
    return new CorrectedNote(
        new Outline(raw, Optional.empty(), topics, List.of()), List.of(), List.of());
  }

  private Topic topic(String path, List<Line> lines, int number) {
    Passage heading = passage(lines, "Part " + number);
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i < TOPIC; i++) {
      blocks.add(new Block.Paragraph(passage(lines, sentence()), false, SURE));
    }
    Heading head = new Heading(1, heading, SURE);
    Section section = new Section(Optional.of(head), blocks, List.of());
    return new Topic(new TopicKey(path, "Part " + number), List.of(), section);
  }

  private static Passage passage(List<Line> lines, String text) {
    int number = lines.size() + 1;
    lines.add(new Line(number, text));
    Span span = new Span(number, 0, text.length());
    return new Passage(List.of(new Run(Run.Kind.TEXT, span, text, "")));
  }

  /** Some fifteen words; one in thirty is a term. */
  private String sentence() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 15; i++) {
      boolean term = random.nextInt(30) == 0;
      text.append(i == 0 ? "" : " ").append(pick(term ? names : words));
    }
    return text.append('.').toString();
  }

  private String pick(List<String> from) {
    return from.get((int) (Math.pow(random.nextDouble(), 2) * from.size()));
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      word.append("bcdfghklmnprstvw".charAt(random.nextInt(16)));
      word.append("aeiou".charAt(random.nextInt(5)));
      word.append(random.nextInt(3) == 0 ? "n" : "");
    }
    return word.toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static Term term(String name) {
    return new Term(
        TermKey.of(name),
        name,
        List.of(),
        Optional.empty(),
        Origin.NOTES,
        List.of(),
        List.of(),
        false);
  }
}
