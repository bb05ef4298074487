package dev.studysite.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.FSA;

/**
 * General English: the word list with frequencies and the part-of-speech list of LanguageTool
 * ({@code org.languagetool:english-pos-dict}), American and British. Answers are remembered, since
 * notes repeat their words.
 */
final class English {

  private static final String WORDS = "/org/languagetool/resource/en/hunspell/en_US.dict";
  private static final String TAGGED = "/org/languagetool/resource/en/english.dict";
  private static final String UNCOUNTABLE = "NNU";

  private final WordGraph words;
  private final Ahead<WordGraph> tagged =
      new Ahead<>(() -> new WordGraph(automaton(bytes(TAGGED))));
  private final NearWords nearWords;
  private final Remembered<Integer> frequencies = new Remembered<>(this::lookUp);
  private final Remembered<Set<String>> tags = new Remembered<>(this::lookUpTags);

  English() {
    byte[] american = bytes(WORDS);
    FSA automaton = automaton(american);
    words = new WordGraph(automaton);
    nearWords = new NearWords(new LetterGraph(automaton, american.length));
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
    return frequency < 0 && tagged.get().has(word) ? 0 : frequency;
  }

  private Set<String> lookUpTags(String word) {
    Set<String> found = new TreeSet<>();
    for (String tag : tagged.get().tags(word)) {
      int colon = tag.indexOf(':');
      found.add(colon < 0 ? tag : tag.substring(0, colon));
      if (tag.equals("NN:U")) {
        found.add(UNCOUNTABLE);
      }
    }
    return Set.copyOf(found);
  }

  /**
   * The automaton alone: its description says nothing that is not known, and takes time to read.
   */
  private static FSA automaton(byte[] bytes) {
    try {
      return FSA.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream in = English.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
