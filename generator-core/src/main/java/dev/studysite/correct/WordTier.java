package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Similar;
import dev.studysite.lexicon.WordCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Real words in the wrong place. A word is doubted only where the pack's corpus knows its
 * neighbours well and never (or hardly) with it, and knows a word of nearly the same letters beside
 * them instead. Once proved, the same slip is found in the rest of the note.
 */
final class WordTier {

  private static final double SURE = 0.988;
  private static final double LIKELY = 0.8;
  private static final double ONE_SIDE = 20;
  private static final double RATIO = 20;
  private static final double SEEN = 5;
  private static final int SHORTEST = 3;
  private static final int LONG = 6;

  private static final Set<String> INFLECTIONS =
      Set.of("s", "es", "d", "ed", "ing", "ly", "r", "er", "n", "al", "y", "or", "ion", "e");

  private final Lexicon lexicon;
  private final WordCounts counts;

  WordTier(Lexicon lexicon) {
    this.lexicon = lexicon;
    counts = lexicon.counts();
  }

  private record Evidence(String word, double score, boolean sure, String reason) {}

  /** Finds the slips that their neighbours prove, and then their like. */
  void propose(List<LineText> lines, NoteEvidence note, Map<LineText, List<Proposal>> out) {
    if (!note.isOfPack() || !note.isEnglish()) {
      return;
    }
    Map<String, Evidence> proved = new TreeMap<>();
    for (LineText line : lines) {
      for (int i = 0; i < line.tokens().size(); i++) {
        int place = i;
        if (isOpen(line.tokens().get(i))) {
          best(line, i, note)
              .ifPresent(
                  found -> {
                    add(out, line, place, found);
                    if (found.sure && counts.of(line.tokens().get(place).small()) == 0) {
                      proved.putIfAbsent(line.tokens().get(place).small(), found);
                    }
                  });
        }
      }
    }
    proved.forEach((word, found) -> spread(lines, word, found, out));
  }

  private static void spread(
      List<LineText> lines, String word, Evidence found, Map<LineText, List<Proposal>> out) {
    Evidence again =
        new Evidence(found.word, found.score, true, found.reason + " It is the same slip here.");
    for (LineText line : lines) {
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        if (token.open() && token.small().equals(word) && !hasProposal(out, line, token)) {
          add(out, line, i, again);
        }
      }
    }
  }

  private static boolean hasProposal(
      Map<LineText, List<Proposal>> out, LineText line, Token token) {
    return out.getOrDefault(line, List.of()).stream()
        .anyMatch(proposal -> proposal.start() == token.start());
  }

  private boolean isOpen(Token token) {
    return token.open()
        && token.isPlain()
        && token.length() >= SHORTEST
        && !token.isMixed()
        && !token.isCapitals()
        && lexicon.isEnglish(token.small());
  }

  private Optional<Evidence> best(LineText line, int index, NoteEvidence note) {
    String word = line.tokens().get(index).small();
    String before = plainNeighbour(line, index - 1, line.before(index));
    String after = plainNeighbour(line, index + 1, line.after(index));
    Set<String> candidates = new HashSet<>();
    if (!before.isEmpty()) {
      collect(counts.followers(before, ONE_SIDE / 2), word, candidates);
    }
    if (!after.isEmpty()) {
      collect(counts.leaders(after, ONE_SIDE / 2), word, candidates);
    }
    List<Evidence> found = new ArrayList<>();
    for (String candidate : candidates) {
      weigh(word, candidate, before, after, note).ifPresent(found::add);
    }
    return found.stream()
        .max(Comparator.comparingDouble(Evidence::score).thenComparing(Evidence::word));
  }

  private String plainNeighbour(LineText line, int index, String word) {
    return word.isEmpty() || !line.tokens().get(index).open() ? "" : word;
  }

  private void collect(Map<String, Double> neighbours, String word, Set<String> candidates) {
    int limit = word.length() >= LONG ? 2 : word.length() > SHORTEST ? 2 : 1;
    for (String candidate : neighbours.keySet()) {
      boolean near =
          candidate.length() >= SHORTEST
              && !candidate.equals(word)
              && candidate.charAt(0) == word.charAt(0)
              && Similar.distance(word, candidate, limit) <= limit
              && !isInflection(word, candidate)
              && lexicon.isEnglish(candidate);
      if (near) {
        candidates.add(candidate);
      }
    }
  }

  private Optional<Evidence> weigh(
      String word, String candidate, String before, String after, NoteEvidence note) {
    double left = before.isEmpty() ? 0 : ratio(before, word, before, candidate);
    double right = after.isEmpty() ? 0 : ratio(word, after, candidate, after);
    boolean leftKnown = !before.isEmpty() && counts.of(before) > 0;
    boolean rightKnown = !after.isEmpty() && counts.of(after) > 0;
    boolean contradicted = leftKnown && left < 0 || rightKnown && right < 0;
    double strongest = Math.max(left, right);
    if (contradicted || strongest < RATIO) {
      return Optional.empty();
    }
    boolean foreign = counts.of(word) == 0;
    boolean both = left >= SEEN && right >= SEEN;
    boolean edge = (left > 0 || !leftKnown) && (right > 0 || !rightKnown);
    int edits = Similar.distance(word, candidate, 2);
    boolean sure =
        foreign && (edits == 1 || note.any(candidate) > 0 || both)
            || both && edits == 1
            || edge && strongest >= RATIO * 5 && (edits == 1 || candidate.length() >= LONG || note.any(candidate) > 0);
    String reason =
        "'"
            + candidate
            + "' stands beside '"
            + (left >= right ? before : after)
            + "' in the subject's documentation "
            + Math.round(strongest)
            + " times as often as '"
            + word
            + "'.";
    return Optional.of(new Evidence(candidate, strongest / (edits * edits), sure, reason));
  }

  /** How much oftener the second pair is seen; -1 where the first is seen and the second is not. */
  private double ratio(String first, String second, String otherFirst, String otherSecond) {
    double here = counts.of(first, second);
    double there = counts.of(otherFirst, otherSecond);
    if (here >= there) {
      return here > 0 ? -1 : 0;
    }
    return there / (here + 1);
  }

  private static void add(
      Map<LineText, List<Proposal>> out, LineText line, int index, Evidence found) {
    Token token = line.tokens().get(index);
    out.get(line)
        .add(
            Proposal.of(
                token.start(),
                token.end(),
                token.recase(found.word),
                Kind.REAL_WORD,
                found.sure ? SURE : LIKELY,
                1,
                found.reason));
  }

  static boolean isInflection(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    return longer.startsWith(shorter) && INFLECTIONS.contains(longer.substring(shorter.length()))
        || stem(one).equals(stem(other));
  }

  private static String stem(String word) {
    for (String ending : List.of("ing", "ied", "ies", "ed", "es", "er", "s", "e", "y")) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
