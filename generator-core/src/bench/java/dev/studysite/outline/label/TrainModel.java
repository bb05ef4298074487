package dev.studysite.outline.label;

import dev.studysite.outline.shape.FunctionWords;
import dev.studysite.outline.shape.LineScanner;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Learns the weights: {@code TrainModel HAND DERIVED OWN OUT [loo]}. Writes {@code
 * OUT/weights.tsv}, {@code OUT/heading-weights.tsv}, {@code OUT/trained/outline.tsv} and, with
 * {@code loo}, {@code OUT/loo/outline.tsv}, in which each hand-labelled note is labelled by weights
 * that were learned without it and without what was made of it; those of {@code OWN} in
 * parts. These weights are kept beside it for
 * {@link LabelLeftOut}.
 */
final class TrainModel {

  private static final long SEED = Long.getLong("seed", 20260101);

  /** Our own notes are short: so many parts of them are left out one after the other. */
  private static final int PARTS = 6;

  private TrainModel() {}

  public static void main(String[] args) throws IOException {
    PrintStream log = System.out;
    List<Gold> dev = Gold.all(Path.of(args[0]));
    List<List<Gold>> silver = silver(Path.of(args[1]));
    Path own = Path.of(args[2]);
    Course.Taught taught =
        new Course.Taught(dev, Marked.all(own.resolve("usual")), Marked.all(own.resolve("rare")));
    Path out = Path.of(args[3]);
    List<Gold> hand = taught.all();
    Variations forms = new Variations(SEED);
    List<List<Gold>> variants =
        hand.stream().map(gold -> forms.variants(gold, Course.VARIANTS)).toList();
    Course lines = new Course(Features.shipped(), Trainer::example, Course.LINES, SEED);
    lines.open(taught, variants, silver);
    Course heads = new Course(Features.ofHeadings(), Trainer::headings, Course.HEADS, SEED);
    heads.open(taught, variants, silver);
    if (args.length > 4) {
      leaveOut(hand, parts(dev.size(), hand.size() - dev.size()), lines, heads, out.resolve("loo"));
    }
    List<String> model = lines.without(Set.of());
    List<String> headings = heads.without(Set.of());
    try (OutlineReport report = new OutlineReport(out.resolve("trained"))) {
      for (Gold gold : hand) {
        report.add(gold.file(), labeller(model, headings).label(gold.note()));
      }
    }
    log.println(write(model, out.resolve("weights.tsv")) + " rows");
    log.println(write(headings, out.resolve("heading-weights.tsv")) + " rows for headings");
  }

  /** The derived notes, in other habits for each trainer. */
  private static List<List<Gold>> silver(Path folder) throws IOException {
    Softening softening = new Softening();
    List<Gold> notes = Gold.all(folder);
    List<List<Gold>> all = new ArrayList<>();
    for (int i = 0; i < Course.TRAINERS; i++) {
      List<Gold> some = new Variations(SEED + i).of(notes);
      all.add(some.stream().map(softening::soften).toList());
    }
    return all;
  }

  /** Each of the notes from outside by itself, ours in parts. */
  private static List<Set<Integer>> parts(int outside, int own) {
    List<Set<Integer>> parts = new ArrayList<>();
    for (int i = 0; i < outside; i++) {
      parts.add(Set.of(i));
    }
    for (int part = 0; part < Math.min(PARTS, own); part++) {
      Set<Integer> some = new TreeSet<>();
      for (int i = part; i < own; i += PARTS) {
        some.add(outside + i);
      }
      parts.add(some);
    }
    return parts;
  }

  private static void leaveOut(
      List<Gold> hand, List<Set<Integer>> parts, Course lines, Course heads, Path folder)
      throws IOException {
    try (OutlineReport report = new OutlineReport(folder)) {
      for (Set<Integer> part : parts) {
        List<String> left = lines.without(part);
        List<String> top = heads.without(part);
        for (int i : part) {
          Gold gold = hand.get(i);
          Files.write(folder.resolve(gold.id() + ".lines"), left);
          Files.write(folder.resolve(gold.id() + ".heads"), top);
          report.add(gold.file(), labeller(left, top).label(gold.note()));
        }
      }
    }
  }

  private static int write(List<String> weights, Path file) throws IOException {
    List<String> rows = new ArrayList<>(WeightsFile.header());
    rows.addAll(weights);
    Files.write(file, rows, StandardCharsets.UTF_8);
    return rows.size();
  }

  private static LineLabeller labeller(List<String> model, List<String> headings) {
    return new LineLabeller(
        new LineScanner(FunctionWords.shipped()),
        new Model(Features.shipped(), model),
        new Model(Features.ofHeadings(), headings));
  }
}
