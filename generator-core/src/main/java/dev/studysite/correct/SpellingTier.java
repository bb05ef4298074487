package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Similar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that are in no list. How far the best candidate is ahead of the next, by what the
 * neighbours say and how a hand slips, decides how sure it is; what may as well be a name, a word
 * of another language or a term of its own is at most suggested.
 */
final class SpellingTier {

  private static final byte YES = 1;
  private static final byte NO = 2;
  private static final int SHORTEST = 4;
  private static final int SHORTEST_SURE = 5;
  private static final int LONG = 6;
  private static final double COMPOUND = 10;
  private static final int REPEATED = 4;

  /** What a note on a known subject writes so often it may mean so. */
  private static final int OWN = 3;

  private static final double OFTEN = 100;

  private static final double SURE = 0.99;
  private static final double LIKELY = 0.85;
  private static final double DOUBTFUL = 0.5;
  private static final double FLAGGED = 0.65;

  /** So many unknown words in a line are no slips. */
  private static final int MANY_UNKNOWN = 3;

  private static final int SHORTEST_PART = 3;
  private static final int PART = 6;

  /** More unknown words than this, and the note is no prose. */
  private static final int MOST_UNKNOWN = 4000;

  private final Lexicon lexicon;
  private final KnownWords known;
  private final Candidates candidates;
  private final Context context;
  private final Pieces pieces;

  SpellingTier(Lexicon lexicon) {
    this.lexicon = lexicon;
    known = new KnownWords(lexicon);
    candidates = new Candidates(lexicon);
    context = new Context(lexicon);
    pieces = new Pieces(lexicon, context);
  }

  /** A reader of one note, which remembers what it found for a word. */
  final class Reader {
    private final NoteEvidence note;
    private final Map<String, List<Candidate>> found = new HashMap<>();
    private final byte[] unlisted;
    private int suspects;

    /**
     * A reader that knows nothing yet.
     *
     * @param note what the note shows
     */
    Reader(NoteEvidence note) {
      this.note = note;
      unlisted = new byte[note.words()];
    }

    /** True for a word that no list has and that no identifier can be; found out once a word. */
    private boolean isSuspect(LineText line, int index) {
      Token token = line.tokens().get(index);
      int number = token.surface().number();
      if (unlisted[number] == 0) {
        unlisted[number] = isUnlisted(token) ? YES : NO;
      }
      return token.open() && unlisted[number] == YES && !isHyphened(line, index);
    }

    /** True where it asks for nothing more: one line is then not what its like was before. */
    boolean isFull() {
      return found.size() >= MOST_UNKNOWN;
    }

    void propose(LineText line, List<Proposal> out) {
      if (!note.isEnglish() || !note.isEnglish(line)) {
        return;
      }
      suspects = count(line);
      for (int i = 0; i < line.tokens().size(); i++) {
        boolean asks = isSuspect(line, i) && found.size() < MOST_UNKNOWN;
        if (asks && !inflect(line.tokens().get(i), out) && !rejoin(line, i, out)) {
          respell(line, i, out);
        }
      }
    }

    private boolean inflect(Token token, List<Proposal> out) {
      Optional<String> form = Inflections.inIes(token.small()).filter(known::isListed);
      boolean small = form.isPresent() && token.isSmall();
      if (small) {
        String reason = "'" + token.text() + "' is in no word list; words in -y end in -ies here.";
        out.add(GrammarTier.one(token, form.get(), Kind.NONWORD, SURE, reason));
      }
      return small;
    }

    private boolean rejoin(LineText line, int index, List<Proposal> out) {
      Optional<String> left = pieces.joined(line, index - 1, known);
      Optional<String> word = left.isPresent() ? left : pieces.joined(line, index, known);
      int first = left.isPresent() ? index - 1 : index;
      word.ifPresent(
          whole ->
              out.add(
                  Proposal.of(
                      line.tokens().get(first).start(),
                      line.tokens().get(first + 1).end(),
                      whole,
                      Kind.NONWORD,
                      SURE,
                      2,
                      "'" + whole + "' is one word; a space got into it.")));
      return word.isPresent();
    }

    private void respell(LineText line, int index, List<Proposal> out) {
      Token token = line.tokens().get(index);
      List<Candidate> here =
          found.computeIfAbsent(token.small(), word -> candidates.of(word, note)).stream()
              .map(one -> one.plus(support(line, index, one)))
              .sorted(Candidates.BEST_FIRST)
              .toList();
      Optional<String> parted = pieces.parted(token.small());
      if (parted.isPresent() && !hasSupport(line, index, here)) {
        boolean near = !here.isEmpty() && Similar.distance(token.small(), small(here), 1) <= 1;
        boolean name = token.hasCapital() && !token.first() && !token.isCapitals();
        String words = token.recase(parted.get());
        String reason = "'" + token.text() + "' is in no word list; two words run together.";
        out.add(GrammarTier.one(token, words, Kind.NONWORD, near || name ? LIKELY : SURE, reason));
        return;
      }
      boolean made = known.isMade(token.small());
      boolean lost = here.isEmpty() ? !made : made && here.get(0).score() < COMPOUND;
      if (lost && token.isSmall() && !(made && known.isWellMade(token.small()))) {
        flag(line, index, out);
      }
      if (!here.isEmpty() && !(made && here.get(0).score() < COMPOUND)) {
        Verdict slip = Verdict.of(token.small(), here);
        double most = parted.isPresent() ? LIKELY : SURE;
        out.add(proposal(line, index, slip.atMost(most)));
      }
    }

    private boolean hasSupport(LineText line, int index, List<Candidate> here) {
      return !here.isEmpty() && support(line, index, here.get(0)) > 0;
    }

    private double support(LineText line, int index, Candidate one) {
      String word = one.word().toLowerCase(Locale.ROOT);
      return context.support(line.before(index), word, line.after(index), note);
    }

    private Proposal proposal(LineText line, int index, Verdict slip) {
      Token token = line.tokens().get(index);
      boolean isName = slip.best().isName();
      boolean often = isTermOfNote(token.small(), slip.best());
      boolean person = isPerson(token, slip);
      boolean own = often || person || suspects >= MANY_UNKNOWN || hasUnknownNeighbour(line, index);
      boolean jargon =
          token.length() <= SHORTEST_SURE
              && note.isTechnical()
              && !slip.best().isName()
              && SlipCost.of(token.small(), slip.best().word()) > 1
              && note.any(slip.best().word()) == 0
              && support(line, index, slip.best()) == 0;
      boolean sure =
          slip.confidence() >= SURE && !jargon && !(person && note.surface(token.text()) > 1);
      double confidence = own || jargon ? (sure ? LIKELY : DOUBTFUL) : slip.confidence();
      String word = isName ? slip.best().word() : token.recase(slip.best().word());
      boolean alone = !isUnknown(line, index - 1) && !isUnknown(line, index + 1);
      boolean doubted = confidence < LIKELY && isDoubted(line, index, often);
      boolean flag =
          doubted
              || (confidence < LIKELY
                  && token.length() >= LONG
                  && suspects == 1
                  && !own
                  && !token.hasCapital());
      return new Proposal(
          token.start(),
          token.end(),
          flag ? "" : word,
          Kind.NONWORD,
          reported(confidence, doubted || (flag && alone), own || flag),
          1,
          "'" + token.text() + "' is in no word list; " + slip.best().reason(),
          flag ? word : slip.second());
    }

    /** A word near to nothing, in a note whose subject's words are all known. */
    private void flag(LineText line, int index, List<Proposal> out) {
      Token token = line.tokens().get(index);
      if (token.length() >= LONG && isDoubted(line, index, note.any(token.small()) >= REPEATED)) {
        String reason = "'" + token.text() + "' is in no word list, and near to no word in one.";
        out.add(GrammarTier.one(token, "", Kind.NONWORD, FLAGGED, reason));
      }
    }

    /**
     * Where a pack has the words of the subject, one that it has not is a slip more often than a
     * term of its own.
     */
    private boolean isDoubted(LineText line, int index, boolean often) {
      Token token = line.tokens().get(index);
      return note.isOfPack()
          && !often
          && note.any(token.small()) < OWN
          && token.text().indexOf('\'') < 0
          && suspects == 1
          && !isJoined(token.small());
    }

    /** How many words of a line no list has; a name, or another language, seldom comes alone. */
    private int count(LineText line) {
      Set<Integer> found = new HashSet<>();
      for (int i = 0; i < line.tokens().size(); i++) {
        if (isSuspect(line, i)) {
          found.add(line.tokens().get(i).surface().small().number());
        }
      }
      boolean many = found.size() * MANY_UNKNOWN >= line.tokens().size();
      return many ? found.size() : Math.min(found.size(), MANY_UNKNOWN - 1);
    }

    private boolean isUnknown(LineText line, int index) {
      return index >= 0 && index < line.tokens().size() && isSuspect(line, index);
    }

    private static double reported(double confidence, boolean flag, boolean open) {
      return flag ? FLAGGED : open && confidence < LIKELY ? DOUBTFUL : confidence;
    }

    /**
     * A capital inside a sentence may be a person's name; a long word with an easy slip is none.
     */
    private boolean isPerson(Token token, Verdict slip) {
      boolean plain =
          token.length() >= (token.first() ? LONG : LONG + 1)
              && slip.confidence() >= SURE
              && SlipCost.of(token.small(), slip.best().word()) <= 3;
      return token.hasCapital()
          && !slip.best().isName()
          && !plain
          && note.surface(token.small()) == 0;
    }

    /** What a note writes again and again is its own word, unless its subject knows another. */
    private boolean isTermOfNote(String word, Candidate best) {
      String right = best.word().toLowerCase(Locale.ROOT);
      boolean subject = note.isOfPack() && lexicon.counts().of(right) >= OFTEN;
      return note.any(word) >= REPEATED && note.any(right) == 0 && !subject;
    }

    /** Beside a word that is near to none, this one may be of another language too. */
    private boolean hasUnknownNeighbour(LineText line, int index) {
      return (line.areNeighbours(index - 1, index) && isNearNothing(line, index - 1))
          || (line.areNeighbours(index, index + 1) && isNearNothing(line, index + 1));
    }

    private boolean isNearNothing(LineText line, int index) {
      return isSuspect(line, index)
          && found
              .computeIfAbsent(line.tokens().get(index).small(), word -> candidates.of(word, note))
              .isEmpty();
    }
  }

  private static String small(List<Candidate> candidates) {
    return candidates.get(0).word().toLowerCase(Locale.ROOT);
  }

  private boolean isUnlisted(Token token) {
    return token.isPlain()
        && token.length() >= SHORTEST
        && !token.isMixed()
        && !(token.isCapitals() && token.length() <= SHORTEST_SURE)
        && !isPluralOfCapitals(token.text())
        && token.surface().isAscii()
        && !known.isListed(token.small())
        && !known.isProper(token)
        && !known.isCoined(token.small());
  }

  /** {@code syslog}: two words written as one, as the names of drivers and modes are. */
  private boolean isJoined(String small) {
    for (int cut = SHORTEST_PART; cut <= small.length() - SHORTEST_PART; cut++) {
      if (isPart(small.substring(0, cut)) && isPart(small.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPart(String part) {
    return lexicon.commonness(part) >= PART || lexicon.isTerm(part);
  }

  /** {@code AZs}. */
  private static boolean isPluralOfCapitals(String text) {
    int last = text.length() - 1;
    return text.charAt(last) == 's'
        && text.substring(0, last).chars().noneMatch(Character::isLowerCase);
  }

  /** A short part of a compound, or the rest of a word behind its prefix: {@code co-ordinate}. */
  private boolean isHyphened(LineText line, int index) {
    String text = line.text();
    Token token = line.tokens().get(index);
    int start = token.start();
    boolean before =
        start > 1
            && text.charAt(start - 1) == '-'
            && Character.isLetterOrDigit(text.charAt(start - 2));
    boolean after =
        token.end() + 1 < text.length()
            && text.charAt(token.end()) == '-'
            && Character.isLetterOrDigit(text.charAt(token.end() + 1));
    boolean whole =
        before
            && index > 0
            && lexicon.isEnglish(line.tokens().get(index - 1).small() + token.small());
    return whole || (token.length() < LONG && (before || after));
  }
}
