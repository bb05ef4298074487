package dev.studysite.outline;

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

  private static final long SEED = 20260101;
  private static final double DECAY = Double.parseDouble(System.getProperty("decay", "0.002"));
  private static final double STRICT = Double.parseDouble(System.getProperty("strict", "0.5"));
  private static final double LEAST = 0.03;
  private static final double DEV_WEIGHT = Double.parseDouble(System.getProperty("devweight", "2"));
  private static final double SILVER_WEIGHT = Double.parseDouble(System.getProperty("silverweight", "0.5"));
  private static final int SILVER_ROUNDS = Integer.getInteger("silver", 4);
  private static final int DEV_ROUNDS = Integer.getInteger("dev", 12);

  private TrainModel() {}

  public static void main(String[] args) throws IOException {
    PrintStream log = System.out;
    Features features = Features.shipped();
    log.println(features.count() + " features, " + features.size() + " combinations");
    List<Gold> dev = Gold.all(Path.of(args[0]));
    List<Trainer.Example> silver = examples(features, Gold.all(Path.of(args[1])), SILVER_WEIGHT);
    List<Trainer.Example> hand = examples(features, dev, DEV_WEIGHT);
    Path out = Path.of(args[2]);
    Trainer base = new Trainer(features, DECAY, STRICT);
    base.train(silver, SILVER_ROUNDS, SEED);
    if (args.length > 3) {
      leaveOneOut(base, hand, silver, out.resolve("loo"));
    }
    Trainer full = base.copy();
    learn(full, hand, silver);
    Model model = full.model(LEAST);
    try (OutlineReport report = new OutlineReport(out.resolve("trained"))) {
      for (Gold gold : dev) {
        report.add(gold.file(), labeller(model).label(gold.note()));
      }
    }
    List<String> rows = new ArrayList<>(WeightsFile.header());
    rows.addAll(model.rows());
    Files.write(out.resolve("weights.tsv"), rows, StandardCharsets.UTF_8);
    log.println(rows.size() + " rows");
  }

  private static void leaveOneOut(
      Trainer base, List<Trainer.Example> hand, List<Trainer.Example> silver, Path out)
      throws IOException {
    try (OutlineReport report = new OutlineReport(out)) {
      for (Trainer.Example left : hand) {
        Trainer trainer = base.copy();
        learn(trainer, hand.stream().filter(example -> example != left).toList(), silver);
        Gold gold = left.gold();
        report.add(gold.file(), labeller(trainer.model(LEAST)).label(gold.note()));
      }
    }
  }

  /** Hand-labelled notes, and each time another part of the silver ones so that they stay known. */
  private static void learn(
      Trainer trainer, List<Trainer.Example> hand, List<Trainer.Example> silver) {
    int part = Math.min(silver.size(), 40);
    for (int round = 0; round < DEV_ROUNDS; round++) {
      List<Trainer.Example> mixed = new ArrayList<>(hand);
      for (int i = 0; i < part; i++) {
        mixed.add(silver.get((round * part + i) * 7 % silver.size()));
      }
      trainer.train(mixed, 1, SEED + round);
    }
  }

  private static List<Trainer.Example> examples(
      Features features, List<Gold> notes, double weight) {
    return notes.stream().map(gold -> Trainer.example(features, gold, weight)).toList();
  }

  private static LineLabeller labeller(Model model) {
    return new LineLabeller(new LineScanner(FunctionWords.shipped()), model);
  }
}
