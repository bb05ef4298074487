package dev.studysite.lexicon;

import morfologik.fsa.FSA;

/**
 * A node of a dictionary's automaton with its small letters unpacked: where one leads is a count of
 * bits. The automaton itself reads through the arcs before the wanted one, each of a length of its
 * own; that took half of all correcting, as a search for near words follows thousands of arcs.
 */
final class LetterNode {

  static final int LETTERS = 26;

  private final int letters;
  private final int[] children;
  private final boolean ends;

  private LetterNode(int letters, int[] children, boolean ends) {
    this.letters = letters;
    this.children = children;
    this.ends = ends;
  }

  /** Unpacks a node. */
  static LetterNode of(FSA automaton, int node) {
    int[] byLetter = new int[LETTERS];
    int letters = 0;
    boolean ends = false;
    for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
      byte label = automaton.getArcLabel(arc);
      ends |= label == WordGraph.SEPARATOR;
      if (label >= 'a' && label <= 'z' && !automaton.isArcTerminal(arc)) {
        letters |= 1 << (label - 'a');
        byLetter[label - 'a'] = automaton.getEndNode(arc);
      }
    }
    int[] children = new int[Integer.bitCount(letters)];
    int size = 0;
    for (int left = letters; left != 0; left &= left - 1) {
      children[size++] = byLetter[Integer.numberOfTrailingZeros(left)];
    }
    return new LetterNode(letters, children, ends);
  }

  /** True where a word ends. */
  boolean ends() {
    return ends;
  }

  /** The letters that lead on, a bit each from that of "a". */
  int letters() {
    return letters;
  }

  /**
   * The number of the node that a letter leads to.
   *
   * @param letter one of {@link #letters}, 0 for "a"
   */
  int child(int letter) {
    return children[Integer.bitCount(letters & (1 << letter) - 1)];
  }
}
