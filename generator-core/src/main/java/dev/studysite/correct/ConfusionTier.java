package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;

/**
 * Words that writers take for each other: {@code form} and "from", {@code there} and "their". The
 * words on both sides decide, by how often general English and the pack's corpus have each of them
 * beside its neighbours. A pair that a corpus of millions never has, though both words are common,
 * says as much as one that it has often.
 */
final class ConfusionTier {

  private static final byte YES = 1;
  private static final byte NO = 2;
  private static final double SURE = 0.99;
  private static final double LIKELY = 0.8;

  /** Natural logarithms of how much likelier the other word has to be. */
  private static final double APPLIED = 8;

  private static final double SUGGESTED = 7;

  /** What a word loses that was never seen beside one of the neighbours, or gains by both. */
  private static final double UNSEEN = 3;

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
    private final Contexts contexts;
    private final Memo<Optional<Found>> found = new Memo<>();
    private final byte[] confused;

    /**
     * A reader that knows nothing yet.
     *
     * @param note what the note shows
     */
    Reader(NoteEvidence note) {
      this.note = note;
      chances = new Chances(lexicon, note.isOfPack() ? 1 : ELSEWHERE);
      contexts = new Contexts(lexicon.contexts(), chances);
      confused = new byte[note.words()];
    }

    void propose(LineText line, List<Proposal> out) {
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        if (isConfused(token.surface()) && token.open()) {
          between(line, i).ifPresent(slip -> out.add(proposal(token, slip)));
        }
      }
    }

    private Optional<Found> between(LineText line, int index) {
      long before = line.numberBefore(index);
      long after = line.numberAfter(index);
      if (before < 0 || after < 0) {
        return Optional.empty();
      }
      int word = line.tokens().get(index).surface().small().number();
      long key = (before * note.words() + after) * note.words() + word;
      Optional<Found> known = found.get(key);
      if (known == null) {
        known = best(line, index);
        found.put(key, known);
      }
      return known;
    }

    /** Found out once a word. */
    private boolean isConfused(Surface word) {
      int number = word.number();
      if (confused[number] == 0) {
        boolean none = word.isMixed() || word.isCapitals();
        none |= lexicon.confusedWith(word.small().text()).isEmpty();
        confused[number] = none ? NO : YES;
      }
      return confused[number] == YES;
    }

    private Optional<Found> best(LineText line, int index) {
      String before = line.before(index);
      String word = line.tokens().get(index).small();
      String after = line.after(index);
      if (note.pair(before, word) > 1 || note.pair(word, after) > 1) {
        return Optional.empty();
      }
      return lexicon.confusedWith(word).stream()
          .map(other -> weigh(before, word, other, after))
          .max((one, two) -> Double.compare(one.ratio, two.ratio))
          .filter(one -> one.ratio >= SUGGESTED);
    }

    private boolean isSeen(String before, String word, String after) {
      return chances.pair(before, word) > 0 && chances.pair(word, after) > 0;
    }

    private Found weigh(String before, String word, String other, String after) {
      double ratio = contexts.ratio(before, word, other, after);
      ratio -= isSeen(before, other, after) ? 0 : UNSEEN;
      ratio -= isSeen(before, word, after) ? UNSEEN : 0;
      return new Found(other, ratio, before + " " + other + " " + after);
    }
  }

  private static Proposal proposal(Token token, Found slip) {
    double confidence = slip.ratio >= APPLIED && !isArticle(token, slip) ? SURE : LIKELY;
    String reason =
        "'" + token.text() + "' is not seen between these neighbours, '" + slip.ground + "' is.";
    return GrammarTier.one(token, token.recase(slip.word), Kind.REAL_WORD, confidence, reason);
  }

  /** {@code an maximum} may as well lack the right article; {@code ArticleRules} weighs the two. */
  private static boolean isArticle(Token token, Found slip) {
    return token.small().equals("an") && slip.word.equals("and");
  }
}
