package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import java.util.Optional;
import java.util.Set;

/**
 * Words that a space was lost or put in: {@code ofthe}, {@code differ ent}. Both halves of two
 * words run together have to be words that are seen beside each other; the halves of a parted word
 * make one word of the language, and at least one of them is none.
 */
final class Pieces {

  /** Words that make no compounds, as "out" and "over" do. */
  private static final Set<String> SMALL =
      Set.of(
          "and", "any", "are", "as", "at", "be", "can", "every", "for", "from", "has", "have", "is",
          "it", "its", "not", "of", "or", "that", "the", "their", "this", "to", "was", "were",
          "which", "will", "with", "you", "your");

  /** Those that are most often run on to the word before. */
  private static final Set<String> RUN_ON = Set.of("the", "and", "that", "with", "from", "to");

  private static final int LONG_HEAD = 6;
  private static final int SHORTEST_HALF = 2;
  private static final int SHORTEST_WORD = 5;
  private static final int SHORTEST_PIECE = 2;
  private static final int COMMON = 8;
  private static final int VERY_COMMON = 13;
  private static final int KNOWN = 5;
  private static final double SEEN = 4;

  private final Lexicon lexicon;
  private final Context context;

  Pieces(Lexicon lexicon, Context context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  /**
   * Two words for one, where there is a likeliest way. One of them is a small word: two nouns run
   * together are a compound as often as not ({@code tablename}).
   */
  Optional<String> parted(String word) {
    String best = "";
    double most = 0;
    for (int cut = SHORTEST_HALF; cut <= word.length() - SHORTEST_HALF; cut++) {
      String head = word.substring(0, cut);
      String tail = word.substring(cut);
      double seen = isPair(head, tail) ? seen(head, tail) : 0;
      if (seen > most) {
        most = seen;
        best = head + " " + tail;
      }
    }
    return most >= SEEN ? Optional.of(best) : Optional.empty();
  }

  private boolean isPair(String head, String tail) {
    boolean small = SMALL.contains(head) || SMALL.contains(tail);
    return small && isHalf(head) && isHalf(tail);
  }

  /** A long word before one of these needs no proof: {@code attachedto}. */
  private double seen(String head, String tail) {
    boolean plain = head.length() >= LONG_HEAD && RUN_ON.contains(tail);
    return Math.max(plain ? SEEN : 0, context.pair(head, tail));
  }

  private boolean isHalf(String part) {
    int common = lexicon.commonness(part);
    return common >= (part.length() <= 3 ? VERY_COMMON : COMMON);
  }

  /** The one word that a word and the next one make; empty where they make none. */
  Optional<String> joined(LineText line, int index, KnownWords known) {
    if (index < 0 || index + 1 >= line.tokens().size()) {
      return Optional.empty();
    }
    Token first = line.tokens().get(index);
    Token second = line.tokens().get(index + 1);
    String word = first.small() + second.small();
    boolean shaped =
        first.open()
            && second.open()
            && second.isSmall()
            && first.isPlain()
            && second.isPlain()
            && Math.min(first.length(), second.length()) >= SHORTEST_PIECE
            && word.length() >= SHORTEST_WORD
            && line.text().charAt(first.end()) == ' '
            && second.start() == first.end() + 1;
    if (!shaped || lexicon.commonness(word) < KNOWN) {
      return Optional.empty();
    }
    boolean broken = !known.isListed(first.small()) || !known.isListed(second.small());
    return broken ? Optional.of(first.recase(word)) : Optional.empty();
  }
}
