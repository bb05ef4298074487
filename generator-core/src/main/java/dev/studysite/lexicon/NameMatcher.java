package dev.studysite.lexicon;

import dev.studysite.lexicon.NameMatch.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in text, however they are cased, split, joined or hyphened: {@code Graph QL} for
 * {@code GraphQL}, {@code EventGrid} for {@code Event Grid}, {@code user pool's} for {@code user
 * pool}.
 *
 * <p>A name stands at the bounds of words, never inside an identifier or a path. The leftmost name
 * wins, among names that begin at one place the longest. Time is linear in the text (from each word
 * one walk of at most {@value #LONGEST} characters), memory in the characters of the forms.
 *
 * @param <T> the type of the registered values
 */
public final class NameMatcher<T> {

  /** Longer forms are cut off: nobody writes such a name twice. */
  private static final int LONGEST = 160;

  private final List<NameEntry<T>> entries;
  private final FormTrie trie;

  private NameMatcher(List<NameEntry<T>> entries, FormTrie trie) {
    this.entries = entries;
    this.trie = trie;
  }

  /** A matcher to be filled with forms. */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** The names in a text (a line, a paragraph), by place, none overlapping another. */
  public List<NameMatch<T>> matches(String text) {
    return matches(text, at -> true);
  }

  /**
   * The same, where the caller knows of some words that they begin no name.
   *
   * @param mayBegin false for the offset of a word that {@link #mayBegin} denies; asked for rising
   *     offsets
   */
  public List<NameMatch<T>> matches(String text, IntPredicate mayBegin) {
    List<NameMatch<T>> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      NameMatch<T> match = mayBegin.test(at) ? longestAt(text, at) : null;
      if (match == null) {
        at = nextStart(text, at);
      } else {
        found.add(match);
        at = match.end();
      }
    }
    return found;
  }

  /**
   * False for a word with which no name goes on and none is through: none begins there.
   *
   * @param word a whole word of a text, letters and digits
   */
  public boolean mayBegin(String word) {
    int node = FormTrie.ROOT;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Letters.isSoft(c) || Letters.isUnspaced(c)) {
        return true;
      }
      node = trie.step(node, Letters.fold(c));
      if (node == FormTrie.NONE || trie.first(node) != FormTrie.NONE) {
        return node != FormTrie.NONE;
      }
    }
    return true;
  }

  private static int nextStart(String text, int from) {
    int at = from;
    if (Letters.isUnspaced(text.charAt(at))) {
      return at + 1;
    }
    boolean inWord = Letters.isWord(text.charAt(at));
    at++;
    while (inWord && at < text.length() && isInner(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isInner(char c) {
    return Letters.isWord(c) && !Letters.isUnspaced(c);
  }

  private @Nullable NameMatch<T> longestAt(String text, int start) {
    NameMatch<T> best = null;
    int node = FormTrie.ROOT;
    int stop = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      if (Letters.isSoft(c)) {
        if (i == start || i + 1 == stop || Letters.isSoft(text.charAt(i + 1))) {
          return best;
        }
        continue;
      }
      node = trie.step(node, Letters.fold(c));
      if (node == FormTrie.NONE) {
        return best;
      }
      NameMatch<T> match = matchOf(text, start, i + 1, node);
      best = match == null ? best : match;
    }
    return best;
  }

  private @Nullable NameMatch<T> matchOf(String text, int start, int end, int node) {
    if (!trie.ends(node)
        || !WordBounds.closes(text, end)
        || !(WordBounds.opens(text, start) || WordBounds.opensBehindSlash(text, start, end))) {
      return null;
    }
    NameMatch<T> best = null;
    for (int posting = trie.first(node); posting != FormTrie.NONE; posting = trie.next(posting)) {
      NameEntry<T> entry = entries.get(trie.entry(posting));
      if (entry.fits(text, start, end)) {
        NameMatch<T> match = match(text, start, end, entry);
        boolean nearer = best == null || match.variant().compareTo(best.variant()) < 0;
        best = nearer ? match : best;
      }
    }
    return best;
  }

  private static <T> NameMatch<T> match(String text, int start, int end, NameEntry<T> entry) {
    int possessive = afterPossessive(text, end);
    Variant variant = possessive > end ? Variant.INFLECTED : entry.variant(text, start, end);
    return new NameMatch<>(start, possessive, entry.form(), entry.value(), variant);
  }

  private static int afterPossessive(String text, int end) {
    boolean apostrophe =
        end + 1 < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
    boolean possessive =
        apostrophe && text.charAt(end + 1) == 's' && WordBounds.closes(text, end + 2);
    return possessive ? end + 2 : end;
  }

  /**
   * Collects forms for a matcher.
   *
   * @param <T> the type of the registered values
   */
  public static final class Builder<T> {
    private final List<NameEntry<T>> entries = new ArrayList<>();

    private Builder() {}

    /**
     * Registers a form. Of forms that share their letters the one that the text differs least from
     * is found, of equal ones the earlier.
     *
     * @param form the right form; one without a letter, a digit or a mark is left out
     * @param value what matches of it carry
     * @param letters what its case says
     */
    public Builder<T> add(String form, T value, CasePolicy letters) {
      NameEntry<T> entry = new NameEntry<>(form.strip(), value, letters);
      if (!entry.key().isEmpty() && entry.key().length() <= LONGEST) {
        entries.add(entry);
      }
      return this;
    }

    /** The matcher of the forms registered so far. */
    public NameMatcher<T> build() {
      FormTrieBuilder trie = new FormTrieBuilder();
      for (int i = 0; i < entries.size(); i++) {
        trie.put(entries.get(i).key(), i);
      }
      for (int i = 0; i < entries.size(); i++) {
        String key = entries.get(i).key();
        String dotless = FormKey.withoutDots(key);
        if (!dotless.equals(key)) {
          trie.put(dotless, i);
        }
        for (String plural : FormKey.plurals(key)) {
          trie.put(plural, i);
        }
      }
      return new NameMatcher<>(List.copyOf(entries), trie.build());
    }
  }
}
