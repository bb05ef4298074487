package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Similar;
import dev.studysite.lexicon.Standing;
import dev.studysite.lexicon.WordCounts;
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
  private static final double SEEN = 5;
  private static final double OFTEN = 100;
  private static final int SHORTEST = 3;
  private static final int RARE = 8;

  /** The weight of an unseen pair, as in stupid backoff (Brants and others, 2007). */
  private static final double BACK_OFF = 0.4;

  /** Lines up the dictionary's scale of commonness with counts of the pack's corpus. */
  private static final int COMMON_SHIFT = 8;

  /** Natural logarithms: one easy slip in about three hundred words. */
  private static final double SLIP = -5.5;

  private static final double SLIP_STEP = 0.5;
  private static final double ELSEWHERE = 2;
  private static final double APPLIED = 5;
  private static final double SUGGESTED = 3.5;

  private static final Set<String> INFLECTIONS =
      Set.of("s", "es", "d", "ed", "ing", "ly", "r", "er", "n", "al", "y", "or", "ion");

  private static final Set<String> CLOSED =
      Set.of("IN", "DT", "CC", "MD", "PRP", "PRP$", "WDT", "WP", "WRB", "TO", "RB", "EX", "PDT");

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

  private void spread(
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
        && lexicon.isEnglish(token.small())
        && !isFunction(token.small());
  }

  /** Small words stand beside anything; their neighbours say little of them. */
  private boolean isFunction(String word) {
    return lexicon.tags(word).stream().anyMatch(CLOSED::contains);
  }

  private Optional<Evidence> best(LineText line, int index, NoteEvidence note) {
    String word = line.tokens().get(index).small();
    String before = knownNeighbour(line, index - 1, line.before(index));
    String after = knownNeighbour(line, index + 1, line.after(index));
    Set<String> candidates = new HashSet<>();
    collect(before.isEmpty() ? Map.of() : counts.followers(before, SEEN), word, candidates);
    collect(after.isEmpty() ? Map.of() : counts.leaders(after, SEEN), word, candidates);
    if (counts.of(word) == 0 && lexicon.commonness(word) <= RARE) {
      lexicon.near(word, 1).stream().filter(one -> counts.of(one) >= OFTEN).forEach(candidates::add);
    }
    return candidates.stream()
        .filter(candidate -> isCandidate(word, candidate))
        .map(candidate -> weigh(word, candidate, before, after, note))
        .max(Comparator.comparingDouble(Evidence::score).thenComparing(Evidence::word))
        .filter(found -> found.score >= SUGGESTED);
  }

  private String knownNeighbour(LineText line, int index, String word) {
    return word.isEmpty() || !line.tokens().get(index).open() || counts.of(word) == 0 ? "" : word;
  }

  private static void collect(Map<String, Double> neighbours, String word, Set<String> candidates) {
    int limit = word.length() > SHORTEST ? 2 : 1;
    for (String candidate : neighbours.keySet()) {
      boolean alike =
          candidate.charAt(0) == word.charAt(0)
              || candidate.substring(1).equals(word.substring(1));
      if (alike && Similar.distance(word, candidate, limit) <= limit) {
        candidates.add(candidate);
      }
    }
  }

  private boolean isCandidate(String word, String candidate) {
    return candidate.length() >= SHORTEST
        && !candidate.equals(word)
        && !isInflection(word, candidate)
        && !isFunction(candidate)
        && (lexicon.isEnglish(candidate) || lexicon.isTerm(candidate));
  }

  /** Bayes: what the neighbours say for the candidate, against how seldom a hand slips so. */
  private Evidence weigh(
      String word, String candidate, String before, String after, NoteEvidence note) {
    double here = Math.log(chance(candidate, before, after) / chance(word, before, after));
    double slip = SLIP - SlipCost.of(word, candidate) * SLIP_STEP;
    boolean elsewhere = note.any(candidate) + note.any(candidate + "s") > 0;
    double score = here + slip + (elsewhere ? ELSEWHERE : 0);
    String beside = counts.of(before, candidate) > 0 ? before : after;
    double seen = Math.max(counts.of(before, candidate), counts.of(candidate, after));
    String ground =
        seen > 0
            ? "stands beside '" + beside + "' " + Math.round(seen) + " times"
            : "stands " + Math.round(counts.of(candidate)) + " times";
    String reason =
        "'" + candidate + "' " + ground + " in the subject's documentation, '" + word
            + (counts.of(word) > 0 ? "' hardly ever there." : "' nowhere.");
    return new Evidence(candidate, score, score >= APPLIED, reason);
  }

  /** The chance of a word between its neighbours, by pairs where they were seen, else by itself. */
  private double chance(String word, String before, String after) {
    double total = counts.total();
    double alone = Math.max(counts.of(word), Math.pow(2, lexicon.commonness(word) - COMMON_SHIFT));
    double left = before.isEmpty() ? alone / total : given(counts.of(before, word), counts.of(before), alone / total);
    double right = after.isEmpty() ? 1 : given(counts.of(word, after), alone, counts.of(after) / total);
    return left * right;
  }

  private static double given(double pair, double first, double second) {
    return pair > 0 ? pair / Math.max(first, pair) : BACK_OFF * second;
  }

  private void add(
      Map<LineText, List<Proposal>> out, LineText line, int index, Evidence found) {
    Token token = line.tokens().get(index);
    out.get(line)
        .add(
            Proposal.of(
                token.start(),
                token.end(),
                cased(token, found.word),
                Kind.REAL_WORD,
                found.sure ? SURE : LIKELY,
                1,
                found.reason));
  }

  private String cased(Token token, String word) {
    return lexicon
        .named(word)
        .filter(name -> name.standing() == Standing.PROPER)
        .map(KnownName::text)
        .orElse(token.recase(word));
  }

  static boolean isInflection(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    return longer.startsWith(shorter) && INFLECTIONS.contains(longer.substring(shorter.length()))
        || stem(one).equals(stem(other));
  }

  private static String stem(String word) {
    for (String ending : List.of("ing", "ied", "ies", "ed", "es", "er", "ion", "s")) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
