package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.WordCounts;
import java.util.List;
import java.util.Set;

/**
 * One word written as two that are words too: {@code data base}. The corpora know the one word
 * well, and never have the two beside each other.
 */
final class SplitTier {

  private static final double SURE = 0.99;
  private static final double OFTEN = 50;
  private static final double SEEN = 8;
  private static final int COMMON = 9;

  /** A shorter word is a small one, which stands before any other: {@code in directly}. */
  private static final int SHORTEST = 4;

  private static final int SHORTEST_WORD = 7;
  private static final int LONGEST = 16;

  private static final Set<String> CLOSED =
      Set.of("IN", "DT", "CC", "MD", "PRP", "PRP$", "WDT", "WP", "WRB", "TO", "CD", "EX", "RP");

  /** Words of oneself are one word with these, whatever follows. */
  private static final Set<String> SELVES = Set.of("self", "selves");

  private static final Set<String> OWNERS =
      Set.of("it", "him", "her", "my", "your", "our", "them", "one");

  private final Lexicon lexicon;
  private final WordCounts pack;

  SplitTier(Lexicon lexicon) {
    this.lexicon = lexicon;
    pack = lexicon.counts();
  }

  void propose(LineText line, NoteEvidence note, List<Proposal> out) {
    for (int i = 0; i + 1 < line.tokens().size(); i++) {
      if (isShaped(line, i) && isOne(line, i, note)) {
        Token first = line.tokens().get(i);
        Token second = line.tokens().get(i + 1);
        String after = first.recase(first.small() + second.small());
        String reason = "'" + after + "' is one word; the two are not seen beside each other.";
        out.add(Proposal.of(first.start(), second.end(), after, Kind.REAL_WORD, SURE, 2, reason));
      }
    }
  }

  private static boolean isShaped(LineText line, int index) {
    Token first = line.tokens().get(index);
    Token second = line.tokens().get(index + 1);
    int length = first.length() + second.length();
    return second.joined()
        && line.text().charAt(first.end()) == ' '
        && first.open()
        && second.open()
        && second.isSmall()
        && first.isPlain()
        && second.isPlain()
        && !first.isCapitals()
        && length >= SHORTEST_WORD - 1
        && length <= LONGEST;
  }

  private boolean isOne(LineText line, int index, NoteEvidence note) {
    String head = line.tokens().get(index).small();
    String tail = line.tokens().get(index + 1).small();
    if (SELVES.contains(tail)) {
      return OWNERS.contains(head) && isEnd(line, index + 1);
    }
    String whole = head + tail;
    return whole.length() >= SHORTEST_WORD
        && Math.min(head.length(), tail.length()) >= SHORTEST
        && lexicon.commonness(whole) >= COMMON
        && isKnown(whole, note)
        && !isFunction(tail)
        && lexicon.general().of(head, tail) == 0
        && pack.of(head, tail) == 0
        && note.pair(head, tail) == 1;
  }

  private boolean isKnown(String whole, NoteEvidence note) {
    return (note.isOfPack() && pack.of(whole) >= OFTEN) || lexicon.general().of(whole) >= SEEN;
  }

  /** {@code your self managed nodes}: the second word belongs to what follows. */
  private boolean isEnd(LineText line, int index) {
    String next = line.after(index);
    return next.isEmpty() || isFunction(next) || lexicon.tags(next).equals(Set.of("RB"));
  }

  private boolean isFunction(String small) {
    return lexicon.tags(small).stream().anyMatch(CLOSED::contains);
  }
}
