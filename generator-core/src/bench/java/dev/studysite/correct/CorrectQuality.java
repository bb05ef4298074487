package dev.studysite.correct;

import dev.studysite.lexicon.Lexicons;
import dev.studysite.outline.tree.Outliner;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.read.TableFile;
import dev.studysite.text.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures the corrector on notes that nobody tuned it for: how often it touches them as they are,
 * and what it finds after a seeded hand has spoilt them, kind by kind; and how far a confidence
 * tells how often it is right.
 */
public final class CorrectQuality {

  private static final int EVERY = 12;

  private final Corrector corrector;
  private final Outliner outliner = new Outliner();
  private final Map<String, int[]> kinds = new TreeMap<>();
  private final Map<String, int[]> reliability = new TreeMap<>();
  private final boolean isWordy;
  private int words;
  private int harmed;
  private int doubted;

  private CorrectQuality(boolean isWordy) {
    TableFile none = new TableFile("none.tsv", List.of());
    corrector = new Corrector(new Lexicons().lexicon(none, List.of()), none);
    this.isWordy = isWordy;
  }

  /**
   * Prints the figures.
   *
   * @param args how many seeds, then clean notes or folders of them; {@code -v} first prints what
   *     went wrong too
   * @throws IOException where a note cannot be read
   */
  public static void main(String[] args) throws IOException {
    boolean wordy = args[0].equals("-v");
    int first = wordy ? 1 : 0;
    CorrectQuality quality = new CorrectQuality(wordy);
    for (int i = first + 1; i < args.length; i++) {
      try (Stream<Path> files = Files.walk(Path.of(args[i]))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          quality.measure(file, Integer.parseInt(args[first]));
        }
      }
    }
    quality.print();
  }

  private void measure(Path file, int seeds) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    Set<String> before = new HashSet<>();
    for (Correction one : correct(text)) {
      before.add(one.before() + "\t" + one.after());
      harmed += one.isApplied() ? 1 : 0;
      doubted += one.isApplied() ? 0 : 1;
    }
    words += text.split("\\s+").length;
    for (int seed = 1; seed <= seeds; seed++) {
      Hand hand = new Hand(seed * 1_000_003L + file.getFileName().hashCode(), EVERY);
      List<Correction> made = correct(hand.spoil(text));
      compare(hand.slips(), made.stream().filter(one -> !before.contains(key(one))).toList(), file);
    }
  }

  private static String key(Correction one) {
    return one.before() + "\t" + one.after();
  }

  private void compare(List<Hand.Slip> slips, List<Correction> made, Path file) {
    Set<Correction> explained = new HashSet<>();
    for (Hand.Slip slip : slips) {
      int[] figures = kinds.computeIfAbsent(slip.kind(), kind -> new int[3]);
      figures[0]++;
      boolean found = false;
      for (Correction one : made) {
        boolean here = one.span().line() == slip.line() && touches(one, slip);
        if (here) {
          explained.add(one);
          boolean right = isRight(one, slip);
          figures[1] += right && one.isApplied() ? 1 : 0;
          figures[2]++;
          count(one, right || (one.after().isEmpty() && !one.isApplied()), file);
          found = true;
        }
      }
      if (!found && isWordy) {
        print("missed %s %s:%d %s for %s", slip.kind(), file.getFileName(), slip.line(), slip.wrong(), slip.right());
      }
    }
    made.stream().filter(one -> !explained.contains(one)).forEach(one -> count(one, false, file));
  }

  private static boolean touches(Correction one, Hand.Slip slip) {
    return one.span().start() < slip.start() + slip.wrong().length()
        && slip.start() < one.span().end();
  }

  private static boolean isRight(Correction one, Hand.Slip slip) {
    int at = slip.start() - one.span().start();
    String whole = at >= 0 && at <= one.before().length() ? one.before() : "";
    String mended =
        whole.startsWith(slip.wrong(), Math.max(0, at))
            ? whole.substring(0, at) + slip.right() + whole.substring(at + slip.wrong().length())
            : slip.right();
    return mended.equals(one.after());
  }

  private void count(Correction one, boolean right, Path file) {
    String bin = String.format(Locale.ROOT, "%s %.3f", one.isApplied() ? "applied" : "suggested", one.confidence());
    int[] figures = reliability.computeIfAbsent(bin, key -> new int[2]);
    figures[0]++;
    figures[1] += right ? 1 : 0;
    if (!right && isWordy) {
      print("%s %s:%d %s -> %s (%s)", bin, file.getFileName(), one.span().line(), one.before(), one.after(), one.kind().label());
    }
  }

  private List<Correction> correct(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(new Line(lines.size() + 1, line));
    }
    RawNote note = new RawNote("note.txt", NoteFormat.TEXT, "UTF-8", lines);
    return corrector.correct(outliner.outline(note)).corrections();
  }

  private void print() {
    print("clean: %d words, %d edits, %d suggestions", words, harmed, doubted);
    kinds.forEach(
        (kind, figures) ->
            print("%-10s %5d slips, mended %.3f, found %.3f", kind, figures[0], part(figures[1], figures[0]), part(figures[2], figures[0])));
    int[] applied = new int[2];
    int[] suggested = new int[2];
    reliability.forEach(
        (bin, figures) -> {
          int[] all = bin.startsWith("applied") ? applied : suggested;
          all[0] += figures[0];
          all[1] += figures[1];
          print("%-16s %5d made, right %.3f", bin, figures[0], part(figures[1], figures[0]));
        });
    print("applied %d, precision %.4f; suggested %d, precision %.3f", applied[0], part(applied[1], applied[0]), suggested[0], part(suggested[1], suggested[0]));
  }

  private static double part(int some, int all) {
    return all == 0 ? 1 : (double) some / all;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
