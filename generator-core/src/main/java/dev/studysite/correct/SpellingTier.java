package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Similar;
import dev.studysite.lexicon.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that are in no list: a noisy channel over the words of English, the names of the lexicon
 * and the pack's words. How common a candidate is, what the note writes elsewhere and how a hand
 * slips make its score; how far it is ahead of the next decides how sure it is.
 */
final class SpellingTier {

  private static final int SHORTEST = 4;
  private static final int SHORTEST_SURE = 5;
  private static final int TWO_EDITS = 8;
  private static final int REPEATED = 4;
  private static final double AHEAD = 3;
  private static final double SURE = 0.99;
  private static final double LIKELY = 0.85;
  private static final double DOUBTFUL = 0.65;

  /** More unknown words than this, and the note is no prose. */
  private static final int MOST_UNKNOWN = 4000;

  private final Lexicon lexicon;
  private final KnownWords known;
  private final List<KnownName> names = new ArrayList<>();

  SpellingTier(Lexicon lexicon) {
    this.lexicon = lexicon;
    known = new KnownWords(lexicon);
    for (KnownName name : lexicon.names()) {
      boolean coined = name.standing() == Standing.PROPER && name.text().length() > SHORTEST_SURE;
      if (coined && name.text().chars().allMatch(Character::isLetter)) {
        names.add(name);
      }
    }
  }

  /** A reader of one note, which remembers what it found for a word. */
  final class Reader {
    private final NoteEvidence note;
    private final Map<String, Optional<Found>> found = new HashMap<>();

    Reader(NoteEvidence note) {
      this.note = note;
    }

    void propose(LineText line, List<Proposal> out) {
      if (!note.isEnglish()) {
        return;
      }
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        if (isSuspect(line, i, token) && found.size() < MOST_UNKNOWN) {
          Optional<Found> best = found.computeIfAbsent(token.small(), word -> search(word, note));
          best.ifPresent(slip -> out.add(proposal(line, token, slip)));
        }
      }
    }

    private Proposal proposal(LineText line, Token token, Found slip) {
      boolean name = token.hasCapital() && !token.first() && !slip.isName;
      boolean often = note.any(token.small()) >= REPEATED && note.any(slip.word.toLowerCase(Locale.ROOT)) == 0;
      double confidence = name || often ? Math.min(slip.confidence, LIKELY) : slip.confidence;
      String after = slip.isName ? slip.word : token.recase(slip.word);
      return new Proposal(
          token.start(),
          token.end(),
          after,
          Kind.NONWORD,
          confidence,
          1,
          "'" + token.text() + "' is in no word list; " + slip.reason,
          slip.second);
    }
  }

  private record Found(
      String word, boolean isName, double confidence, String second, String reason) {}

  private record Candidate(String word, boolean isName, double score, String reason) {}

  private boolean isSuspect(LineText line, int index, Token token) {
    return token.open()
        && token.isPlain()
        && token.length() >= SHORTEST
        && !token.isMixed()
        && !(token.isCapitals() && token.length() <= SHORTEST_SURE)
        && token.text().chars().allMatch(c -> c < 128)
        && !isHyphened(line, token)
        && !known.isKnown(token.small());
  }

  private static boolean isHyphened(LineText line, Token token) {
    String text = line.text();
    boolean before = token.start() > 1 && text.charAt(token.start() - 1) == '-'
        && Character.isLetterOrDigit(text.charAt(token.start() - 2));
    boolean after = token.end() + 1 < text.length() && text.charAt(token.end()) == '-'
        && Character.isLetterOrDigit(text.charAt(token.end() + 1));
    return before || after;
  }

  private Optional<Found> search(String word, NoteEvidence note) {
    List<Candidate> candidates = new ArrayList<>();
    Set<String> near = lexicon.near(word, 1);
    near.forEach(candidate -> add(candidates, word, candidate, note));
    names.forEach(name -> addName(candidates, word, name, note));
    if (candidates.isEmpty() && word.length() >= TWO_EDITS) {
      lexicon.near(word, 2).forEach(candidate -> add(candidates, word, candidate, note));
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::word));
    return candidates.isEmpty() ? Optional.empty() : Optional.of(decide(word, candidates));
  }

  private static Found decide(String word, List<Candidate> candidates) {
    Candidate best = candidates.get(0);
    double next = candidates.size() > 1 ? candidates.get(1).score : 0;
    boolean ahead = best.score - next >= AHEAD;
    double confidence = LIKELY;
    if (best.score < 6 || !ahead) {
      confidence = DOUBTFUL;
    } else if (best.score >= 8 && word.length() >= SHORTEST_SURE) {
      confidence = SURE;
    }
    String second = candidates.size() > 1 ? candidates.get(1).word : "";
    return new Found(best.word, best.isName, confidence, second, best.reason);
  }

  private void add(List<Candidate> out, String word, String candidate, NoteEvidence note) {
    if (candidate.chars().anyMatch(c -> c < 'a' || c > 'z') || candidate.length() < 3) {
      return;
    }
    double common = lexicon.commonness(candidate);
    double domain = note.isOfPack() ? log(lexicon.counts().of(candidate)) : 0;
    double here = note.any(candidate) > 0 ? 3 : 0;
    double score = Math.max(common, domain) + here - SlipCost.of(word, candidate);
    out.add(new Candidate(candidate, false, score, "'" + candidate + "' is the nearest word."));
  }

  private void addName(List<Candidate> out, String word, KnownName name, NoteEvidence note) {
    String small = name.text().toLowerCase(Locale.ROOT);
    int limit = small.length() > TWO_EDITS ? 2 : 1;
    if (Math.abs(small.length() - word.length()) > limit || small.charAt(0) != word.charAt(0)) {
      return;
    }
    int edits = Similar.distance(word, small, limit);
    boolean here = note.any(small) > 0;
    boolean subject = lexicon.isOfSubject(name);
    if (edits > limit || subject && !note.isOfPack() && !here) {
      return;
    }
    double score = (here ? 18 : 14) - 2 * edits;
    out.add(new Candidate(name.text(), true, score, name.text() + " is the nearest name."));
  }

  private static double log(double count) {
    return count <= 0 ? 0 : Math.log(count) / Math.log(2);
  }
}
