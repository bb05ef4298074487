package dev.studysite.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Set;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * General English: the word list with frequencies and the part-of-speech list of LanguageTool
 * ({@code org.languagetool:english-pos-dict}), American and British. Answers are remembered, since
 * notes repeat their words.
 */
final class English {

  private static final String FOLDER = "/org/languagetool/resource/en/";
  private static final String UNCOUNTABLE = "NNU";

  private final WordGraph words;
  private final WordGraph tagged;
  private final NearWords nearWords;
  private final DictionaryLookup tagger;
  private final Remembered<Integer> frequencies = new Remembered<>(this::lookUp);
  private final Remembered<Set<String>> tags = new Remembered<>(this::lookUpTags);

  English() {
    Dictionary american = dictionary("hunspell/en_US.dict");
    words = new WordGraph(american);
    nearWords = new NearWords(american);
    Dictionary parts = dictionary("english.dict");
    tagged = new WordGraph(parts);
    tagger = new DictionaryLookup(parts);
  }

  /** How common a word is, from 0 to 25; -1 for no word of the language. */
  int frequency(String word) {
    return frequencies.of(word);
  }

  /**
   * The parts of speech a word can be, in the tags of the Penn treebank; empty for unknown ones.
   */
  Set<String> tags(String word) {
    return tags.of(word);
  }

  /** The words of the language that one or two edits part from another. */
  Set<String> near(String word, int edits) {
    return nearWords.near(word, edits);
  }

  private int lookUp(String word) {
    int frequency = words.frequency(word);
    return frequency < 0 && tagged.has(word) ? 0 : frequency;
  }

  private Set<String> lookUpTags(String word) {
    return tagged.has(word) ? readTags(word) : Set.of();
  }

  /** The reader of the list is not for two threads. */
  private synchronized Set<String> readTags(String word) {
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
