package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Similar;
import dev.studysite.lexicon.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of several words by their first word and by their last. Makers begin hundreds of names, and
 * their neighbour leaves next to none: which ones, is found out once for two words of a note.
 */
final class NameEnds {

  private static final int SHORT_WORD = 4;
  private static final int LONG_WORD = 7;

  private final Lexicon lexicon;
  private final Map<String, List<Parts>> byWord = new HashMap<>();

  /**
   * A name and its words in small letters.
   *
   * @param name the name
   * @param words two or more
   */
  record Parts(KnownName name, List<String> words) {
    boolean isTelling() {
      return words.size() > 2;
    }
  }

  NameEnds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void add(KnownName name, String[] words) {
    if (name.standing() != Standing.JOINED) {
      Parts parts = new Parts(name, List.of(words));
      put(words[0], parts);
      put(words[words.length - 1], parts);
    }
  }

  private void put(String word, Parts parts) {
    byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(parts);
  }

  /** True for a word that a name begins or ends with. */
  boolean has(String small) {
    return byWord.containsKey(small);
  }

  /** A reader of one note. */
  final class Reader {
    private final Memo<List<Parts>> begun = new Memo<>();
    private final Memo<List<Parts>> ended = new Memo<>();

    /** The names that begin with a word and may be meant, the next word being what it is. */
    List<Parts> beginning(LineText line, int index) {
      return line.areNeighbours(index, index + 1)
          ? among(begun, line.tokens().get(index), line.tokens().get(index + 1), true)
          : List.of();
    }

    /** The names that end with a word and may be meant, the word before being what it is. */
    List<Parts> ending(LineText line, int index) {
      return line.areNeighbours(index - 1, index)
          ? among(ended, line.tokens().get(index), line.tokens().get(index - 1), false)
          : List.of();
    }

    private List<Parts> among(Memo<List<Parts>> memo, Token end, Token beside, boolean begins) {
      long word = end.surface().small().number();
      long key = (word << Integer.SIZE) | beside.surface().number();
      List<Parts> known = memo.get(key);
      if (known == null) {
        known = possible(end.small(), beside, begins);
        memo.put(key, known);
      }
      return known;
    }
  }

  private List<Parts> possible(String end, Token beside, boolean begins) {
    List<Parts> possible = new ArrayList<>();
    for (Parts parts : byWord.getOrDefault(end, List.of())) {
      int last = parts.words.size() - 1;
      int place = begins ? 1 : last - 1;
      boolean here = parts.words.get(0).equals(end) == begins;
      if (here && (parts.words.get(place).equals(beside.small()) || isSlip(beside, parts, place))) {
        possible.add(parts);
      }
    }
    return List.copyOf(possible);
  }

  /** True for a word that may be a slip of one word of a name. */
  boolean isSlip(Token token, Parts parts, int wrong) {
    String right = parts.words.get(wrong);
    return isCutShort(token, parts, wrong)
        || Inflections.isBritish(token.small(), right)
        || NameVariants.isDerived(token, right)
        || isHalf(token, parts, right)
        || (isNear(token, right)
            && !lexicon.isTerm(token.small())
            && !NameStems.stem(token.small()).equals(NameStems.stem(right))
            && (parts.isTelling() || !lexicon.isEnglish(token.small())));
  }

  /** {@code Data} for the {@code Database} of a name of three words and more. */
  private boolean isHalf(Token token, Parts parts, String right) {
    return parts.isTelling()
        && token.hasCapital()
        && token.length() >= SHORT_WORD
        && right.length() >= token.length() + SHORT_WORD
        && right.startsWith(token.small())
        && lexicon.isEnglish(right.substring(token.length()));
  }

  private static boolean isNear(Token token, String right) {
    int limit = right.length() > LONG_WORD ? 2 : 1;
    return token.isPlain()
        && right.length() >= SHORT_WORD
        && token.length() >= SHORT_WORD
        && Similar.distance(token.small(), right, limit) <= limit;
  }

  /** {@code Event} for the first hump of {@code EventBridge}. */
  static boolean isCutShort(Token token, Parts parts, int wrong) {
    String right = parts.words.get(wrong);
    String name = parts.name.text();
    int cut = token.length();
    if (!parts.isTelling() || right.length() <= cut || cut < SHORT_WORD) {
      return false;
    }
    int start = right.startsWith(token.small()) ? name.toLowerCase(Locale.ROOT).indexOf(right) : -1;
    return start >= 0 && Character.isUpperCase(name.charAt(start + cut));
  }
}
