package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that writers take for each other: {@code form} and "from", {@code there} and "their". The
 * words on both sides decide, by how often general English and the pack's corpus have each of them
 * beside its neighbours. A pair that a corpus of millions never has, though both words are common,
 * says as much as one that it has often.
 */
final class ConfusionTier {

  private static final double SURE = 0.99;
  private static final double LIKELY = 0.8;

  /** Natural logarithms of how much likelier the other word has to be. */
  private static final double APPLIED = 10;

  private static final double SUGGESTED = 7.5;

  private static final double FEW = 2;

  /** How far the corpus of another subject speaks for a note. */
  private static final double ELSEWHERE = 0.3;

  private final Lexicon lexicon;

  ConfusionTier(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private record Found(String word, double ratio, String ground) {}

  /** A reader of one note, which remembers what it found between two neighbours. */
  final class Reader {
    private final NoteEvidence note;
    private final Chances chances;
    private final Map<String, Optional<Found>> found = new HashMap<>();

    Reader(NoteEvidence note) {
      this.note = note;
      chances = new Chances(lexicon, note.isOfPack() ? 1 : ELSEWHERE);
    }

    void propose(LineText line, List<Proposal> out) {
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        List<String> others = lexicon.confusedWith(token.small());
        if (!others.isEmpty() && token.open() && !token.isMixed() && !isShouted(token)) {
          place(line, i, others).ifPresent(slip -> out.add(proposal(token, slip)));
        }
      }
    }

    private Optional<Found> place(LineText line, int index, List<String> others) {
      String word = line.tokens().get(index).small();
      String before = neighbour(line, index - 1, line.before(index));
      String after = neighbour(line, index + 1, line.after(index));
      if (before.isEmpty() || after.isEmpty()) {
        return Optional.empty();
      }
      String key = before + " " + word + " " + after;
      return found.computeIfAbsent(key, fresh -> best(before, word, after, others));
    }

    private Optional<Found> best(String before, String word, String after, List<String> others) {
      List<Found> all = new ArrayList<>();
      double here = chance(before, word, after);
      boolean seen = chances.pair(before, word) > 0 && chances.pair(word, after) > 0;
      if (seen || note.pair(before, word) > 1 || note.pair(word, after) > 1) {
        return Optional.empty();
      }
      for (String other : others) {
        if (chances.pair(before, other) >= FEW && chances.pair(other, after) >= FEW) {
          all.add(new Found(other, chance(before, other, after) - here, before + " " + other + " " + after));
        }
      }
      return all.stream()
          .max((one, two) -> Double.compare(one.ratio, two.ratio))
          .filter(one -> one.ratio >= SUGGESTED);
    }

    private double chance(String before, String word, String after) {
      return Math.log(given(before, word)) + Math.log(given(word, after));
    }

    private double given(String first, String second) {
      double alone = Math.max(FEW, chances.count(second)) / chances.total();
      return Chances.given(chances.pair(first, second), Math.max(FEW, chances.count(first)), alone);
    }

    private String neighbour(LineText line, int index, String word) {
      return word.isEmpty() || chances.count(word) < FEW ? "" : word;
    }
  }

  private static boolean isShouted(Token token) {
    return token.isCapitals();
  }

  private static Proposal proposal(Token token, Found slip) {
    double confidence = slip.ratio >= APPLIED ? SURE : LIKELY;
    String reason =
        "'" + token.text() + "' is not seen between these neighbours, '" + slip.ground + "' is.";
    return GrammarTier.one(token, token.recase(slip.word), Kind.REAL_WORD, confidence, reason);
  }
}
