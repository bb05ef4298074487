package dev.studysite.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The classes by which neighbours of a word are counted: each of the commonest words is one of its
 * own, numbers are one, and all others fall together by the parts of speech that they can be, after
 * Golding and Roth's spelling correction by context (1999).
 */
public final class WordClasses {

  /** Parts of speech that are told apart; a tag counts for the first that it begins with. */
  private static final List<String> PARTS =
      List.of("NNS", "NN", "VBD", "VBN", "VBG", "VBZ", "VB", "JJ", "RB");

  private final Map<String, Integer> common = new HashMap<>();
  private final Function<String, Set<String>> tags;

  /**
   * Classes of words.
   *
   * @param common the words that are classes of their own, in small letters
   * @param tags the parts of speech that a word can be, in Penn treebank tags
   */
  public WordClasses(List<String> common, Function<String, Set<String>> tags) {
    common.forEach(word -> this.common.put(word, this.common.size()));
    this.tags = tags;
  }

  /** How many classes there are; their numbers are below it. */
  public int size() {
    return common.size() + 1 + (1 << PARTS.size());
  }

  /** The class of a word in small letters that is not empty. */
  public int of(String small) {
    Integer own = common.get(small);
    if (own != null) {
      return own;
    }
    if (Character.isDigit(small.charAt(0))) {
      return common.size();
    }
    int parts = 0;
    for (String tag : tags.apply(small)) {
      parts |= part(tag);
    }
    return common.size() + 1 + parts;
  }

  private static int part(String tag) {
    for (int i = 0; i < PARTS.size(); i++) {
      if (tag.startsWith(PARTS.get(i))) {
        return 1 << i;
      }
    }
    return 0;
  }
}
