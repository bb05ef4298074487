package dev.studysite.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.FSA;

/**
 * Finds the words of a dictionary that a few edits part from a given one: a walk of the
 * dictionary's automaton that may leave the word so many times.
 */
final class NearWords {

  private final FSA automaton;

  NearWords(FSA automaton) {
    this.automaton = automaton;
  }

  /**
   * The near words, sorted.
   *
   * @param word in small letters
   * @param edits one or two
   */
  Set<String> near(String word, int edits) {
    Set<String> found = new TreeSet<>();
    byte[] letters = word.getBytes(StandardCharsets.UTF_8);
    new Walk(letters, found).go(automaton.getRootNode(), 0, edits, 0);
    found.remove(word);
    return found;
  }

  private final class Walk {
    private final byte[] word;
    private final Set<String> found;
    private final byte[] path;

    Walk(byte[] word, Set<String> found) {
      this.word = word;
      this.found = found;
      path = new byte[word.length + 4];
    }

    void go(int node, int at, int edits, int length) {
      if (at == word.length && automaton.getArc(node, WordGraph.SEPARATOR) != 0) {
        found.add(new String(path, 0, length, StandardCharsets.UTF_8));
      }
      if (edits == 0) {
        exact(node, at, length);
        return;
      }
      if (at < word.length) {
        go(node, at + 1, edits - 1, length);
        swap(node, at, edits, length);
      }
      for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
        byte label = automaton.getArcLabel(arc);
        if (label != WordGraph.SEPARATOR && !automaton.isArcTerminal(arc)) {
          follow(automaton.getEndNode(arc), label, at, edits, length);
        }
      }
    }

    private void follow(int child, byte label, int at, int edits, int length) {
      path[length] = label;
      if (at < word.length) {
        int cost = word[at] == label ? 0 : 1;
        go(child, at + 1, edits - cost, length + 1);
        path[length] = label;
      }
      go(child, at, edits - 1, length + 1);
    }

    private void exact(int node, int at, int length) {
      if (at < word.length) {
        int child = child(node, word[at]);
        if (child >= 0) {
          path[length] = word[at];
          go(child, at + 1, 0, length + 1);
        }
      }
    }

    private void swap(int node, int at, int edits, int length) {
      if (at + 1 < word.length) {
        int middle = child(node, word[at + 1]);
        int child = middle < 0 ? -1 : child(middle, word[at]);
        if (child >= 0) {
          path[length] = word[at + 1];
          path[length + 1] = word[at];
          go(child, at + 2, edits - 1, length + 2);
        }
      }
    }

    private int child(int node, byte label) {
      int arc = automaton.getArc(node, label);
      return arc == 0 || automaton.isArcTerminal(arc) ? -1 : automaton.getEndNode(arc);
    }
  }
}
