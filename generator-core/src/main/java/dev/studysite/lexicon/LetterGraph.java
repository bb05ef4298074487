package dev.studysite.lexicon;

import morfologik.fsa.FSA;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a dictionary's automaton, each unpacked when it is first asked for: most notes need
 * a few thousand of the hundred thousand, and to unpack all takes 40 ms. Any number of threads may
 * ask; a node that one does not see yet is only unpacked again.
 */
final class LetterGraph {

  private final FSA automaton;
  private final @Nullable LetterNode[] nodes;

  /**
   * Nothing is unpacked yet.
   *
   * @param automaton the automaton
   * @param size more than the number of any node; the length of its file will do
   */
  LetterGraph(FSA automaton, int size) {
    this.automaton = automaton;
    nodes = new LetterNode[size];
  }

  /** The number of the node that all words begin at. */
  int root() {
    return automaton.getRootNode();
  }

  LetterNode node(int number) {
    LetterNode known = nodes[number];
    if (known == null) {
      known = LetterNode.of(automaton, number);
      nodes[number] = known;
    }
    return known;
  }
}
