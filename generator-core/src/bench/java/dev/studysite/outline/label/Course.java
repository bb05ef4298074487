package dev.studysite.outline.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one model is taught: the silver notes first, then the hand-labelled ones, each with one of its
 * variants, mixed with some silver ones. Several trainers go through it, each in an order of its own;
 * their mean is less a matter of chance than any of them.
 */
final class Course {

  /** How many variants of each hand-labelled note there are. */
  static final int VARIANTS = 24;

  /** How many trainers there are. */
  static final int TRAINERS = 4;

  /** The plan for labels of lines. */
  static final Plan LINES = new Plan(2, 9, 0.1, 15);

  /** The plan for levels of headings. */
  static final Plan HEADS = new Plan(6, 22, 0.1 / 3, 3);

  private static final int PART = 30;
  private static final double DECAY = 0.03;
  private static final double STRICT = 0.5;
  private static final double HAND_WEIGHT = 8;
  private static final double OWN_WEIGHT = 1;

  /** At full weight the rare forms cost as much on the usual ones as they bring on their like. */
  private static final double RARE_WEIGHT = 0.3;

  private static final double VARIANT_WEIGHT = 0.5;
  private static final double SILVER_WEIGHT = 0.5;

  /** Turns a labelled note into an example. */
  interface Maker {
    Trainer.Example make(Features features, Gold gold, double weight);
  }

  /**
   * How long the course takes and what is kept of it.
   *
   * @param silver how often all silver notes are gone over
   * @param hand how often the hand-labelled ones are
   * @param least weights nearer to zero than this are left out
   * @param met features met more seldom than this are left out
   */
  record Plan(int silver, int hand, double least, int met) {}

  /**
   * The notes that were labelled by hand.
   *
   * @param dev notes of others
   * @param own ours, in the forms that most notes have
   * @param rare ours, in forms that few have
   */
  record Taught(List<Gold> dev, List<Gold> own, List<Gold> rare) {
    List<Gold> all() {
      return Stream.of(dev, own, rare).flatMap(List::stream).toList();
    }
  }

  private final Features features;
  private final Maker maker;
  private final Plan plan;
  private final long seed;
  private final List<Trainer> bases = new ArrayList<>();
  private final List<Trainer.Example> hand = new ArrayList<>();
  private final List<List<Trainer.Example>> variants = new ArrayList<>();
  private final List<List<Trainer.Example>> silver = new ArrayList<>();

  Course(Features features, Maker maker, Plan plan, long seed) {
    this.features = features;
    this.maker = maker;
    this.plan = plan;
    this.seed = seed;
  }

  /** Makes the notes ready and goes over the silver ones. */
  void open(Taught taught, List<List<Gold>> forms, List<List<Gold>> derived) {
    hand.addAll(examples(taught.dev(), HAND_WEIGHT));
    hand.addAll(examples(taught.own(), OWN_WEIGHT));
    int usual = hand.size();
    hand.addAll(examples(taught.rare(), RARE_WEIGHT));
    for (int i = 0; i < forms.size(); i++) {
      double weight = i < usual ? VARIANT_WEIGHT : VARIANT_WEIGHT * RARE_WEIGHT;
      variants.add(examples(forms.get(i), weight));
    }
    for (int i = 0; i < TRAINERS; i++) {
      Trainer base = new Trainer(features, DECAY, STRICT, seed + i);
      silver.add(examples(derived.get(i), SILVER_WEIGHT));
      base.train(silver.get(i), plan.silver(), seed + i);
      bases.add(base);
    }
  }

  private List<Trainer.Example> examples(List<Gold> notes, double weight) {
    return notes.stream().map(gold -> maker.make(features, gold, weight)).toList();
  }

  /** The weights taught without some of the hand-labelled notes, by their numbers. */
  List<String> without(Set<Integer> left) {
    Trainer all = taught(0, left);
    for (int i = 1; i < bases.size(); i++) {
      all.join(taught(i, left));
    }
    return all.rows(plan.least(), plan.met());
  }

  private Trainer taught(int number, Set<Integer> left) {
    Trainer trainer = bases.get(number).copy();
    for (int round = 0; round < plan.hand(); round++) {
      trainer.train(mixed(number, round, left), 1, seed + number + round);
      if (round * 3 >= plan.hand()) {
        trainer.sum();
      }
    }
    return trainer;
  }

  private List<Trainer.Example> mixed(int number, int round, Set<Integer> left) {
    List<Trainer.Example> mixed = new ArrayList<>();
    for (int i = 0; i < hand.size(); i++) {
      if (!left.contains(i)) {
        mixed.add(hand.get(i));
        mixed.add(variants.get(i).get((round + plan.hand() * number) % VARIANTS));
      }
    }
    List<Trainer.Example> derived = silver.get(number);
    for (int i = 0; i < PART; i++) {
      mixed.add(derived.get((round * PART + i) * 7 % derived.size()));
    }
    return mixed;
  }
}
