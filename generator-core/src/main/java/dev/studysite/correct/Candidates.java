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

/**
 * The words that an unknown one may stand for: a noisy channel over the words of English, the names
 * of the lexicon, the pack's words and the right words of the note itself. How common a candidate
 * is, what the note writes elsewhere and how a hand slips make its score.
 */
final class Candidates {

  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::word);

  private static final int SHORTEST_NAME = 5;
  private static final int TWO_EDITS = 8;
  private static final int LONG = 6;
  private static final int MOST = 8;
  private static final int SEEN = 20;
  private static final double IN_NOTE = 3;
  private static final double GOOD = 6;

  /** Two edits cost more than this. */
  private static final double TWICE = 8;

  private static final double NAME_FIRST = 0.5;
  private static final double SELDOM_TWICE = 7;

  /** The longer a word, the fewer others are near it by chance: for each letter beyond eight. */
  private static final double FEWER_NEAR = 1;

  private static final int LONGEST = 4;
  private static final double NAME_IN_NOTE = 18;
  private static final double NAME = 11;

  /** What a technical word that no dictionary rates is worth. */
  private static final double TERM = 7;

  private final Lexicon lexicon;
  private final Map<Integer, List<KnownName>> names = new HashMap<>();

  Candidates(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (KnownName name : lexicon.names()) {
      boolean coined = name.standing() == Standing.PROPER && name.text().length() > SHORTEST_NAME;
      if (coined && isLetters(name.text())) {
        String small = name.text().toLowerCase(Locale.ROOT);
        names.computeIfAbsent(shape(small.length(), small), key -> new ArrayList<>()).add(name);
      }
    }
  }

  /** True for letters alone; hundreds of names are asked about before the first note is read. */
  static boolean isLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int shape(int length, String word) {
    return length << Character.SIZE | word.charAt(0);
  }

  /** The likeliest first; none where nothing is near. */
  List<Candidate> of(String word, NoteEvidence note) {
    List<Candidate> found = new ArrayList<>();
    lexicon.near(word, 1).forEach(near -> add(found, word, near, note));
    addNames(found, word, note);
    note.termsLike(word).forEach(near -> add(found, word, near, note));
    if (note.isOfPack() && word.length() >= LONG) {
      lexicon.counts().near(word).forEach(near -> add(found, word, near, note));
    }
    if (found.isEmpty() && word.length() >= TWO_EDITS) {
      lexicon.near(word, 2).forEach(near -> add(found, word, near, note));
    }
    if (found.stream().anyMatch(one -> one.score() >= GOOD && isOneSlip(word, one))) {
      found.replaceAll(one -> isOneSlip(word, one) ? one : one.plus(-SELDOM_TWICE));
    }
    found.replaceAll(one -> one.isName() ? withTwin(one, found) : one);
    return found.stream().distinct().sorted(BEST_FIRST).limit(MOST).toList();
  }

  /** A name is as likely as the small word of its letters: {@code lambda} means Lambda. */
  private static Candidate withTwin(Candidate name, List<Candidate> found) {
    double more =
        found.stream()
            .filter(one -> one.word().equalsIgnoreCase(name.word()))
            .mapToDouble(one -> one.score() - name.score())
            .max()
            .orElse(0);
    return more > 0 ? name.plus(more + NAME_FIRST) : name;
  }

  /** One edit, or sounds alike: where there is such a word, hardly anybody slipped twice. */
  private static boolean isOneSlip(String word, Candidate one) {
    String small = one.word().toLowerCase(Locale.ROOT);
    return Similar.distance(word, small, 1) <= 1
        || (word.length() == small.length() && SlipCost.of(word, small) < TWICE);
  }

  private void add(List<Candidate> out, String word, String near, NoteEvidence note) {
    boolean plain = near.length() >= 3 && near.chars().allMatch(c -> c >= 'a' && c <= 'z');
    int common = lexicon.commonness(near);
    double domain = note.isOfPack() ? lexicon.counts().of(near) : 0;
    boolean term = common < 0 && (note.any(near) > 0 || domain >= SEEN);
    if (!plain || near.equals(word) || (common < 0 && !term)) {
      return;
    }
    double known = domain >= SEEN || term ? Math.max(TERM, common) : common;
    double score = known + Context.log(domain + 1) / 2;
    score += Math.min(LONGEST, Math.max(0, word.length() - TWO_EDITS)) * FEWER_NEAR;
    score += note.any(near) > 0 ? IN_NOTE : 0;
    score += lexicon.isTerm(near) ? 1 : 0;
    score -= SlipCost.of(word, near);
    out.add(new Candidate(near, false, score, "'" + near + "' is the nearest word."));
  }

  private void addNames(List<Candidate> out, String word, NoteEvidence note) {
    int limit = word.length() > TWO_EDITS ? 2 : 1;
    for (int length = word.length() - limit; length <= word.length() + limit; length++) {
      names
          .getOrDefault(shape(length, word), List.of())
          .forEach(name -> addName(out, word, name, note));
    }
  }

  private void addName(List<Candidate> out, String word, KnownName name, NoteEvidence note) {
    String small = name.text().toLowerCase(Locale.ROOT);
    boolean here = note.any(small) > 0;
    boolean fits = lexicon.isOfSubject(name) ? note.isOfPack() : note.isTechnical();
    int limit = small.length() > TWO_EDITS ? 2 : 1;
    if ((here || fits) && Similar.distance(word, small, limit) <= limit) {
      double score = (here ? NAME_IN_NOTE : NAME) - SlipCost.of(word, small) / 2;
      out.add(new Candidate(name.text(), true, score, name.text() + " is the nearest name."));
    }
  }
}
