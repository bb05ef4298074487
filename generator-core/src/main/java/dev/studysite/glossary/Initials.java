package dev.studysite.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks that words can be what an acronym stands for, so that no wrong expansion is claimed. */
final class Initials {

  /** Small words that an acronym may leave out: {@code TCO} is total cost of ownership. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with");

  private static final int LONGEST = 12;

  private final String letters;

  /**
   * The check for one acronym.
   *
   * @param acronym such as {@code RA-GRS}; all but its letters and digits is left out
   */
  Initials(String acronym) {
    StringBuilder kept = new StringBuilder(acronym.length());
    acronym.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    letters = kept.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * How many of the first words the letters stand for.
   *
   * @param words the words that follow the acronym, without it
   * @param loose true where a word may give several letters ({@code hypertext} gives H and T),
   *     false where each letter must begin a word or a part of one
   * @return the number of words, or 0 where they do not fit
   */
  int leading(List<String> words, boolean loose) {
    int strict = count(words, false, true);
    return strict == 0 && loose ? count(words, true, true) : strict;
  }

  /**
   * How many of the last words the letters stand for.
   *
   * @param words the words that stand before the acronym, without it
   * @param loose as for {@link #leading}
   * @return the number of words, or 0 where they do not fit
   */
  int trailing(List<String> words, boolean loose) {
    int strict = count(words, false, false);
    return strict == 0 && loose ? count(words, true, false) : strict;
  }

  private int count(List<String> words, boolean loose, boolean first) {
    int limit = Math.min(words.size(), LONGEST);
    for (int count = 1; count <= limit; count++) {
      int from = first ? 0 : words.size() - count;
      List<String> some = words.subList(from, from + count);
      boolean edges = !isSmall(some.get(0)) && !isSmall(some.get(count - 1));
      boolean whole = count > 1 || words.size() == 1 || !loose;
      if (edges && whole && fits(some, loose)) {
        return count;
      }
    }
    return 0;
  }

  /**
   * True where all words fit but one letter has none: {@code EIGRP}, enhanced interior gateway
   * protocol. Only for short definitions of three letters and more.
   */
  boolean nearly(List<String> words) {
    if (letters.length() < 4 || words.size() < letters.length() - 1 || words.size() > LONGEST) {
      return false;
    }
    for (int left = 1; left < letters.length(); left++) {
      String fewer = letters.substring(0, left) + letters.substring(left + 1);
      if (new Initials(fewer).fits(words, false)) {
        return true;
      }
    }
    return false;
  }

  /** True where the words, all of them, give the letters in order. */
  boolean fits(List<String> words, boolean loose) {
    List<String> parts = new ArrayList<>();
    for (String word : words) {
      Words.of(word).forEach(w -> Words.parts(w).forEach(part -> parts.add(part.lower())));
    }
    boolean spelled = parts.stream().anyMatch(part -> part.length() > 2);
    boolean isItself = String.join("", parts).equals(letters);
    return spelled && !isItself && fits(parts, 0, 0, loose);
  }

  private boolean fits(List<String> parts, int part, int letter, boolean loose) {
    if (part == parts.size()) {
      return letter == letters.length();
    }
    String word = parts.get(part);
    if (isSmall(word) && part > 0 && fits(parts, part + 1, letter, loose)) {
      return true;
    }
    if (letter == letters.length() || word.charAt(0) != letters.charAt(letter)) {
      return false;
    }
    int most = loose ? lettersInside(word, letter) : 1;
    for (int taken = 1; taken <= most; taken++) {
      if (fits(parts, part + 1, letter + taken, loose)) {
        return true;
      }
    }
    return false;
  }

  /** How many letters from {@code letter} on stand in the word, in order. */
  private int lettersInside(String word, int letter) {
    int taken = 0;
    int from = 0;
    while (letter + taken < letters.length()) {
      int at = word.indexOf(letters.charAt(letter + taken), from);
      if (at < 0) {
        return taken;
      }
      from = at + 1;
      taken++;
    }
    return taken;
  }

  private static boolean isSmall(String word) {
    return SMALL.contains(word.toLowerCase(Locale.ROOT));
  }
}
