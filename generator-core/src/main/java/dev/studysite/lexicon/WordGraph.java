package dev.studysite.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.FSA;

/**
 * Reads the automaton of a dictionary, whose entries are a word, a separator and what is said of
 * it. Most words part from all others within three letters, and the nodes up to there have the most
 * arcs to look through: where these letters lead is remembered. Any number of threads may read.
 */
final class WordGraph {

  private static final int NONE = -1;
  private static final int UNSEEN = 0;
  private static final int LETTERS = 26;
  private static final int KEPT = 3;
  private static final int FIRST_BEYOND_ASCII = 128;
  static final byte SEPARATOR = '+';

  /** The letter that stands for the lowest frequency, as Morfologik's builder writes it. */
  private static final int LEAST = 'A';

  private final FSA automaton;
  private final int root;
  private final int[] behindLetters = new int[LETTERS * LETTERS * LETTERS];

  /**
   * Over an automaton.
   *
   * @param automaton its entries, coded by suffixes as LanguageTool's are
   */
  WordGraph(FSA automaton) {
    this.automaton = automaton;
    root = automaton.getRootNode();
  }

  /** True for a word of the dictionary, as it stands. */
  boolean has(String word) {
    return entry(word) != 0;
  }

  /** How common a word is, from 0; -1 for no word of the dictionary. */
  int frequency(String word) {
    int arc = entry(word);
    if (arc == 0 || automaton.isArcFinal(arc)) {
      return arc == 0 ? NONE : 0;
    }
    while (!automaton.isArcFinal(arc)) {
      arc = automaton.getFirstArc(automaton.getEndNode(arc));
    }
    return automaton.getArcLabel(arc) - LEAST;
  }

  /**
   * What is said of a word: of each entry the part behind its stem, which is coded as a letter and
   * what is put to the word.
   */
  Set<String> tags(String word) {
    Set<String> tags = new TreeSet<>();
    int arc = entry(word);
    if (arc != 0 && !automaton.isArcTerminal(arc)) {
      for (ByteBuffer rest : automaton.getSequences(automaton.getEndNode(arc))) {
        String said = StandardCharsets.UTF_8.decode(rest).toString();
        tags.add(said.substring(said.indexOf(SEPARATOR, 1) + 1));
      }
    }
    return tags;
  }

  /** The arc of the separator behind a word; 0 where there is none. */
  private int entry(String word) {
    if (word.isEmpty() || word.indexOf(SEPARATOR) >= 0) {
      return 0;
    }
    int node = behind(word);
    return node == NONE ? 0 : automaton.getArc(node, SEPARATOR);
  }

  private int behind(String word) {
    boolean plain = word.length() >= KEPT;
    int place = 0;
    for (int i = 0; plain && i < KEPT; i++) {
      int letter = word.charAt(i) - 'a';
      plain = letter >= 0 && letter < LETTERS;
      place = place * LETTERS + letter;
    }
    if (!plain) {
      return walk(root, word, 0, word.length());
    }
    int node = behindLetters[place];
    if (node == UNSEEN) {
      node = walk(root, word, 0, KEPT);
      behindLetters[place] = node;
    }
    return walk(node, word, KEPT, word.length());
  }

  private int walk(int from, String word, int start, int end) {
    int node = from;
    for (int i = start; node != NONE && i < end; i++) {
      char c = word.charAt(i);
      if (c >= FIRST_BEYOND_ASCII) {
        return walk(node, word.substring(i, end).getBytes(StandardCharsets.UTF_8));
      }
      node = step(node, (byte) c);
    }
    return node;
  }

  private int walk(int from, byte[] letters) {
    int node = from;
    for (int i = 0; node != NONE && i < letters.length; i++) {
      node = step(node, letters[i]);
    }
    return node;
  }

  private int step(int node, byte letter) {
    int arc = automaton.getArc(node, letter);
    return arc == 0 || automaton.isArcTerminal(arc) ? NONE : automaton.getEndNode(arc);
  }
}
