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

/**
 * Words that are in no list: a noisy channel over the words of English, the names of the lexicon
 * and the pack's words. How common a candidate is, what the note writes elsewhere and how a hand
 * slips make its score; how far it is ahead of the next decides how sure it is.
 */
final class SpellingTier {

  private static final byte YES = 1;
  private static final byte NO = 2;
  private static final int SHORTEST = 4;
  private static final int SHORTEST_SURE = 5;
  private static final int TWO_EDITS = 8;
  private static final int LONG = 6;
  private static final double COMPOUND = 10;
  private static final int REPEATED = 4;
  private static final double AHEAD = 2.5;
  private static final double SURE = 0.99;
  private static final double LIKELY = 0.85;
  private static final double DOUBTFUL = 0.5;
  private static final double FLAGGED = 0.65;

  private static final int MOST_CANDIDATES = 8;
  private static final List<String> RUN_ON = List.of("the", "and", "that", "with", "from", "to");

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::word);

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
    private final Map<String, List<Candidate>> found = new HashMap<>();
    private final byte[] unknown;

    /**
     * A reader that knows nothing yet.
     *
     * @param note what the note shows
     */
    Reader(NoteEvidence note) {
      this.note = note;
      unknown = new byte[note.words()];
    }

    /** True for a word that no list has and that no identifier can be; found out once a word. */
    private boolean isUnknown(Token token) {
      int number = token.surface().number();
      if (unknown[number] == 0) {
        unknown[number] = isUnlisted(token) ? YES : NO;
      }
      return unknown[number] == YES;
    }

    void propose(LineText line, List<Proposal> out) {
      if (!note.isEnglish() || !note.isEnglish(line)) {
        return;
      }
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        boolean suspect = token.open() && isUnknown(token) && !isHyphened(line, token);
        if (suspect && found.size() < MOST_UNKNOWN) {
          List<Candidate> all = found.computeIfAbsent(token.small(), word -> search(word, note));
          decide(line, i, all).ifPresent(slip -> out.add(proposal(token, slip)));
        }
      }
    }

    private Optional<Found> decide(LineText line, int index, List<Candidate> all) {
      String word = line.tokens().get(index).small();
      List<Candidate> candidates =
          all.stream()
              .map(one -> one.plus(context(line, index, one.word.toLowerCase(Locale.ROOT))))
              .sorted(BEST_FIRST)
              .toList();
      Optional<Found> split = split(word, candidates);
      if (split.isPresent()) {
        return split;
      }
      boolean weak =
          known.isMade(word) && !candidates.isEmpty() && candidates.get(0).score < COMPOUND;
      return candidates.isEmpty() || weak ? Optional.empty() : Optional.of(found(word, candidates));
    }

    /** {@code attachedto}: a word run together with one of the small words behind it. */
    private Optional<Found> split(String word, List<Candidate> candidates) {
      if (!candidates.isEmpty() && Similar.distance(word, candidates.get(0).word, 1) <= 1) {
        return Optional.empty();
      }
      for (String tail : RUN_ON) {
        int cut = word.length() - tail.length();
        if (word.endsWith(tail) && cut >= LONG && lexicon.commonness(word.substring(0, cut)) >= 8) {
          String parts = word.substring(0, cut) + " " + tail;
          return Optional.of(new Found(parts, false, SURE, "", "two words run together."));
        }
      }
      return Optional.empty();
    }

    /** What the neighbours say for a candidate, in binary logarithms. */
    private double context(LineText line, int index, String candidate) {
      if (!note.isOfPack()) {
        return 0;
      }
      double left = lexicon.counts().of(line.before(index), candidate);
      double right = lexicon.counts().of(candidate, line.after(index));
      return log(left + 1) / 2 + log(right + 1) / 2;
    }

    private Proposal proposal(Token token, Found slip) {
      boolean name =
          token.hasCapital()
              && !slip.isName
              && !isPlainSlip(token, slip)
              && note.surface(token.small()) == 0;
      boolean often =
          note.any(token.small()) >= REPEATED && note.any(slip.word.toLowerCase(Locale.ROOT)) == 0;
      double confidence = name || often ? Math.min(slip.confidence, LIKELY) : slip.confidence;
      String word = slip.isName ? slip.word : token.recase(slip.word);
      boolean flag = confidence < LIKELY && token.length() >= SHORTEST_SURE && !name;
      String after = flag ? "" : word;
      confidence = flag ? FLAGGED : confidence;
      return new Proposal(
          token.start(),
          token.end(),
          after,
          Kind.NONWORD,
          confidence,
          1,
          "'" + token.text() + "' is in no word list; " + slip.reason,
          flag ? word : slip.second);
    }
  }

  /** A capital inside a sentence may be a person's name; a long word with an easy slip is none. */
  private static boolean isPlainSlip(Token token, Found slip) {
    return token.length() >= (token.first() ? LONG : LONG + 1)
        && slip.confidence >= SURE
        && SlipCost.of(token.small(), slip.word) <= 3;
  }

  private record Found(
      String word, boolean isName, double confidence, String second, String reason) {}

  private record Candidate(String word, boolean isName, double score, String reason) {
    Candidate plus(double context) {
      return new Candidate(word, isName, score + context, reason);
    }
  }

  private boolean isUnlisted(Token token) {
    return token.isPlain()
        && token.length() >= SHORTEST
        && !token.isMixed()
        && !(token.isCapitals() && token.length() <= SHORTEST_SURE)
        && token.surface().isAscii()
        && !known.isListed(token.small())
        && !known.isProper(token);
  }

  private static boolean isHyphened(LineText line, Token token) {
    String text = line.text();
    if (token.length() >= LONG) {
      return false;
    }
    boolean before =
        token.start() > 1
            && text.charAt(token.start() - 1) == '-'
            && Character.isLetterOrDigit(text.charAt(token.start() - 2));
    boolean after =
        token.end() + 1 < text.length()
            && text.charAt(token.end()) == '-'
            && Character.isLetterOrDigit(text.charAt(token.end() + 1));
    return before || after;
  }

  private List<Candidate> search(String word, NoteEvidence note) {
    List<Candidate> candidates = new ArrayList<>();
    lexicon.near(word, 1).forEach(candidate -> add(candidates, word, candidate, note));
    names.forEach(name -> addName(candidates, word, name, note));
    if (note.isOfPack() && word.length() >= LONG) {
      lexicon.counts().near(word).forEach(candidate -> add(candidates, word, candidate, note));
    }
    if (candidates.isEmpty() && word.length() >= TWO_EDITS) {
      lexicon.near(word, 2).forEach(candidate -> add(candidates, word, candidate, note));
    }
    return candidates.stream().distinct().sorted(BEST_FIRST).limit(MOST_CANDIDATES).toList();
  }

  private static Found found(String word, List<Candidate> candidates) {
    Candidate best = candidates.get(0);
    double next = candidates.size() > 1 ? candidates.get(1).score : 0;
    double ahead = best.score - next;
    double confidence = DOUBTFUL;
    if (ahead >= AHEAD && best.score >= 8) {
      confidence = LIKELY;
    }
    boolean easy = !best.isName && SlipCost.of(word, best.word) <= 2;
    if (ahead >= AHEAD && best.score >= (easy ? 6 : 8) && word.length() >= SHORTEST_SURE) {
      confidence = SURE;
    }
    String second = candidates.size() > 1 ? candidates.get(1).word : "";
    boolean far = !best.isName && Similar.distance(word, best.word, 2) > 1;
    boolean longer = far && word.startsWith(best.word);
    boolean affixed =
        !best.isName
            && word.length() == best.word.length() + 1
            && (word.endsWith(best.word) || word.startsWith(best.word))
            && SlipCost.of(word, best.word) > 1;
    far |= affixed;
    double limited = longer ? DOUBTFUL : far ? Math.min(confidence, LIKELY) : confidence;
    return new Found(best.word, best.isName, limited, second, best.reason);
  }

  private void add(List<Candidate> out, String word, String candidate, NoteEvidence note) {
    boolean plain =
        candidate.length() >= 3 && candidate.chars().allMatch(c -> c >= 'a' && c <= 'z');
    if (!plain || lexicon.commonness(candidate) < 0) {
      return;
    }
    double common = lexicon.commonness(candidate);
    double domain = note.isOfPack() ? log(lexicon.counts().of(candidate)) / 2 : 0;
    double here = note.any(candidate) > 0 ? 3 : 0;
    here += lexicon.isTerm(candidate) ? 1 : 0;
    double score = common + domain + here - SlipCost.of(word, candidate);
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
    if (edits > limit || (subject && !note.isOfPack() && !here)) {
      return;
    }
    double score = (here ? 18 : 14) - 2 * edits;
    out.add(new Candidate(name.text(), true, score, name.text() + " is the nearest name."));
  }

  private static double log(double count) {
    return count <= 0 ? 0 : Math.log(count) / Math.log(2);
  }
}
