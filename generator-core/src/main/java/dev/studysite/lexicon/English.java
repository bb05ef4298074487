package dev.studysite.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * General English: the word list with frequencies and the part-of-speech list of LanguageTool
 * ({@code org.languagetool:english-pos-dict}), American and British. Answers are remembered, up to
 * a bound, since notes repeat their words and the readers of the lists are not for two threads.
 */
final class English {

  private static final String FOLDER = "/org/languagetool/resource/en/";
  private static final String UNCOUNTABLE = "NNU";
  private static final int REMEMBERED = 30_000;

  private final Speller speller;
  private final NearWords nearWords;
  private final DictionaryLookup tagger;
  private final ConcurrentMap<String, Integer> frequencies = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Set<String>> tags = new ConcurrentHashMap<>();

  English() {
    Dictionary words = dictionary("hunspell/en_US.dict");
    speller = new Speller(words);
    nearWords = new NearWords(words);
    tagger = new DictionaryLookup(dictionary("english.dict"));
  }

  /** How common a word is, from 0 to 25; -1 for no word of the language. */
  int frequency(String word) {
    Integer known = frequencies.get(word);
    if (known == null) {
      known = lookUp(word);
      if (frequencies.size() < REMEMBERED) {
        frequencies.put(word, known);
      }
    }
    return known;
  }

  /**
   * The parts of speech a word can be, in the tags of the Penn treebank; empty for unknown ones.
   */
  Set<String> tags(String word) {
    Set<String> known = tags.get(word);
    if (known == null) {
      known = lookUpTags(word);
      if (tags.size() < REMEMBERED) {
        tags.put(word, known);
      }
    }
    return known;
  }

  /** The words of the language that one or two edits part from another. */
  Set<String> near(String word, int edits) {
    return nearWords.near(word, edits);
  }

  private synchronized int lookUp(String word) {
    if (speller.isInDictionary(word)) {
      return speller.getFrequency(word);
    }
    return tagger.lookup(word).isEmpty() ? -1 : 0;
  }

  private synchronized Set<String> lookUpTags(String word) {
    Set<String> found = new TreeSet<>();
    for (WordData data : tagger.lookup(word)) {
      String tag = String.valueOf(data.getTag());
      int colon = tag.indexOf(':');
      found.add(colon < 0 ? tag : tag.substring(0, colon));
      if (tag.equals("NN:U")) {
        found.add(UNCOUNTABLE);
      }
    }
    return Set.copyOf(found);
  }

  private static Dictionary dictionary(String name) {
    URL place = English.class.getResource(FOLDER + name);
    if (place == null) {
      throw new IllegalStateException("the class path lacks " + FOLDER + name);
    }
    try {
      return Dictionary.read(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
