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

/**
 * Learns the weights: {@code TrainModel GOLD_DEV GOLD_SILVER OUT [loo]}. Writes {@code OUT/weights.tsv},
 * {@code OUT/trained/outline.tsv} and, with {@code loo}, {@code OUT/loo/outline.tsv}, in which each
 * hand-labelled note is labelled by weights that were learned without it.
 */
final class TrainModel {

  private static final long SEED = Long.getLong("seed", 20260101);
  private static final double DECAY = Double.parseDouble(System.getProperty("decay", "0.03"));
  private static final double STRICT = Double.parseDouble(System.getProperty("strict", "0.5"));
  private static final double LEAST = Double.parseDouble(System.getProperty("least", "0.1"));
  private static final double DEV_WEIGHT = Double.parseDouble(System.getProperty("devweight", "2"));
  private static final double SILVER_WEIGHT = Double.parseDouble(System.getProperty("silverweight", "0.5"));
  private static final double VARIANT_WEIGHT = Double.parseDouble(System.getProperty("variantweight", "0.5"));
  private static final int VARIANTS = Integer.getInteger("variants", 12);
  private static final int REPLICAS = Integer.getInteger("replicas", 1);
  private static final int PART = Integer.getInteger("part", 30);
  private static final int MET = Integer.getInteger("seen", 15);
  private static final int SILVER_ROUNDS = Integer.getInteger("silver", 2);
  private static final int HEAD_SILVER = Integer.getInteger("headsilver", 6);
  private static final int HEAD_DEV = Integer.getInteger("headdev", 12);
  private static final int DEV_ROUNDS = Integer.getInteger("dev", 6);

  private TrainModel() {}

  public static void main(String[] args) throws IOException {
    PrintStream log = System.out;
    List<Gold> dev = Gold.all(Path.of(args[0]));
    List<Gold> silver = new Variations(SEED).of(Gold.all(Path.of(args[1])));
    int soft = Integer.getInteger("soft", 2);
    if (soft > 0) {
      silver = silver.stream().map(new Softening(soft > 1)::soften).toList();
    }
    Path out = Path.of(args[2]);
    Variations forms = new Variations(SEED);
    List<List<Gold>> variants = dev.stream().map(gold -> forms.variants(gold, VARIANTS)).toList();
    Course lines = new Course(Features.shipped(), Trainer::example, dev, variants, silver, SILVER_ROUNDS, DEV_ROUNDS);
    Course heads =
        new Course(Features.ofHeadings(), Trainer::headings, dev, variants, silver, HEAD_SILVER, HEAD_DEV);
    if (args.length > 3) {
      try (OutlineReport report = new OutlineReport(out.resolve("loo"))) {
        for (int i = 0; i < dev.size(); i++) {
          Gold gold = dev.get(i);
          List<String> left = lines.without(i);
          List<String> top = heads.without(i);
          Files.write(out.resolve("loo").resolve(gold.id() + ".lines"), left);
          Files.write(out.resolve("loo").resolve(gold.id() + ".heads"), top);
          report.add(gold.file(), labeller(left, top).label(gold.note()));
        }
      }
    }
    List<String> model = lines.without(-1);
    List<String> headings = heads.without(-1);
    try (OutlineReport report = new OutlineReport(out.resolve("trained"))) {
      for (Gold gold : dev) {
        report.add(gold.file(), labeller(model, headings).label(gold.note()));
      }
    }
    log.println(write(model, out.resolve("weights.tsv")) + " rows");
    log.println(write(headings, out.resolve("heading-weights.tsv")) + " rows for headings");
  }

  private static int write(List<String> weights, Path file) throws IOException {
    List<String> rows = new ArrayList<>(WeightsFile.header());
    rows.addAll(weights);
    Files.write(file, rows, StandardCharsets.UTF_8);
    return rows.size();
  }

  /** Turns a labelled note into an example. */
  interface Maker {
    Trainer.Example make(Features features, Gold gold, double weight);
  }

  /** What one model is taught: the silver notes first, then the hand-labelled ones. */
  private static final class Course {
    private final List<Trainer> bases = new ArrayList<>();
    private final List<Trainer.Example> hand;
    private final List<List<Trainer.Example>> variants;
    private final List<Trainer.Example> silver;
    private final int rounds;
    private final boolean lines;

    Course(Features features, Maker maker, List<Gold> dev, List<List<Gold>> variants, List<Gold> silver, int silverRounds, int rounds) {
      this.hand = dev.stream().map(gold -> maker.make(features, gold, DEV_WEIGHT)).toList();
      this.variants =
          variants.stream()
              .map(some -> some.stream().map(gold -> maker.make(features, gold, VARIANT_WEIGHT)).toList())
              .toList();
      this.silver = silver.stream().map(gold -> maker.make(features, gold, SILVER_WEIGHT)).toList();
      this.rounds = rounds;
      this.lines = features.size() > 50_000;
      for (int i = 0; i < REPLICAS; i++) {
        Trainer base = new Trainer(features, DECAY, STRICT, SEED + i);
        base.train(this.silver, silverRounds, SEED + i);
        bases.add(base);
      }
    }

    /** The weights taught without one of the hand-labelled notes; -1 for one taught with all. */
    List<String> without(int left) {
      Trainer all = taught(bases.get(0), left, SEED);
      for (int i = 1; i < bases.size(); i++) {
        all.join(taught(bases.get(i), left, SEED + i));
      }
      return all.rows(lines ? LEAST : LEAST / 3, lines ? MET : 3);
    }

    private Trainer taught(Trainer base, int left, long seed) {
      Trainer trainer = base.copy();
      int part = Math.min(silver.size(), PART);
      for (int round = 0; round < rounds; round++) {
        List<Trainer.Example> mixed = new ArrayList<>();
        for (int i = 0; i < hand.size(); i++) {
          if (i != left) {
            mixed.add(hand.get(i));
            mixed.add(variants.get(i).get((int) (round + rounds * (seed - SEED)) % VARIANTS));
          }
        }
        for (int i = 0; i < part; i++) {
          mixed.add(silver.get((round * part + i) * 7 % silver.size()));
        }
        trainer.train(mixed, 1, seed + round);
        if (round * 3 >= rounds) {
          trainer.sum();
        }
      }
      return trainer;
    }
  }

  private static LineLabeller labeller(List<String> model, List<String> headings) {
    return new LineLabeller(
        new LineScanner(FunctionWords.shipped()),
        new Model(Features.shipped(), model),
        new Model(Features.ofHeadings(), headings));
  }
}
