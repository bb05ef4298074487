package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Similar;
import dev.studysite.lexicon.Standing;
import dev.studysite.lexicon.WordCounts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Real words in the wrong place. A word is doubted only where the pack's corpus knows its
 * neighbours well and never (or hardly) with it, and knows a word of nearly the same letters beside
 * them instead. Once proved, the same slip is found in the rest of the note.
 */
final class WordTier {

  private static final double SURE = 0.988;
  private static final double LIKELY = 0.8;
  private static final double OFTEN = 100;
  private static final double MANY = 20;
  private static final double FEW = 4;
  private static final int SHORTEST = 3;
  private static final int RARE = 8;
  private static final int KNOWN = 4;

  private static final double APPLIED = 5;
  private static final double SUGGESTED = 2;

  private static final Set<String> CLOSED =
      Set.of("IN", "DT", "CC", "MD", "PRP", "PRP$", "WDT", "WP", "WRB", "TO", "RB", "EX", "PDT");

  private final Lexicon lexicon;
  private final WordCounts counts;
  private final WordWeights weights;
  private final ConcurrentMap<String, List<String>> near = new ConcurrentHashMap<>();

  WordTier(Lexicon lexicon) {
    this.lexicon = lexicon;
    counts = lexicon.counts();
    weights = new WordWeights(lexicon);
  }

  /** A reader of one note: first of all its lines, then of each again. */
  final class Reader {
    private final NoteEvidence note;
    private final Candidates candidates;
    private final Memo<Optional<WordEvidence>> seen = new Memo<>();
    private final @Nullable WordEvidence[] proved;
    private final boolean asked;
    private boolean any;

    /**
     * A reader that knows nothing yet.
     *
     * @param note what the note shows
     */
    Reader(NoteEvidence note) {
      this.note = note;
      candidates = new Candidates(note);
      proved = new WordEvidence[note.words()];
      asked = note.isOfPack() && note.isEnglish();
    }

    /** Takes what names of the note prove of words in it. */
    void believe(Map<String, String> slips) {
      slips.forEach(
          (word, right) -> {
            if (lexicon.isEnglish(word) && counts.of(word) == 0) {
              String reason = "'" + right + "' is meant in a name elsewhere in the note.";
              prove(note.number(word), new WordEvidence(right, APPLIED, true, reason));
            }
          });
    }

    /** Asks for what the neighbours of a word prove, and learns from it. */
    void propose(LineText line, List<Proposal> out) {
      if (!asked || !note.isEnglish(line)) {
        return;
      }
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        List<Candidate> others = isShaped(token) ? candidates.of(token.surface()) : List.of();
        Optional<WordEvidence> found = others.isEmpty() ? Optional.empty() : best(line, i, others);
        if (found.isPresent() && !isDate(line, i)) {
          out.add(proposal(token, found.get()));
          if (found.get().sure() && counts.of(token.small()) == 0) {
            prove(token.surface().small().number(), found.get());
          }
        }
      }
    }

    private void prove(int word, WordEvidence evidence) {
      any = true;
      proved[word] = proved[word] == null ? evidence : proved[word];
    }

    private Optional<WordEvidence> best(LineText line, int index, List<Candidate> others) {
      long key = key(line, index, note.words());
      Optional<WordEvidence> known = seen.get(key);
      if (known == null) {
        known = WordTier.this.best(line, index, others, note);
        seen.put(key, known);
      }
      return known;
    }

    /** The same slip wherever the note has it, but where something surer is known already. */
    void spread(LineText line, List<Proposal> out) {
      int tiers = out.size();
      for (int i = 0; any && i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        WordEvidence found = proved[token.surface().small().number()];
        if (found != null && token.open() && !isSure(token.start(), out.subList(0, tiers))) {
          String reason = found.reason() + " It is the same slip here.";
          out.add(proposal(token, new WordEvidence(found.word(), found.score(), true, reason)));
        }
      }
    }

    private static boolean isSure(int start, List<Proposal> known) {
      for (Proposal one : known) {
        if (one.start() == start && one.confidence() >= SURE) {
          return true;
        }
      }
      return false;
    }
  }

  /** A word and its neighbours in one number: no two are the same up to two million words. */
  private static long key(LineText line, int index, int words) {
    long before = line.numberBefore(index) + 1L;
    long after = line.numberAfter(index) + 1L;
    int word = line.tokens().get(index).surface().small().number();
    return (before * (words + 1L) + after) * words + word;
  }

  /**
   * What a word may have been meant for.
   *
   * @param word the other word
   * @param inCounts its number in the corpus
   * @param inNote its number in the note, or -1
   */
  private record Candidate(String word, int inCounts, int inNote) {}

  /** What the words of one note may have been meant for, found out once a word. */
  private final class Candidates {
    private final NoteEvidence note;
    private final @Nullable List<Candidate>[] byNumber;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Candidates(NoteEvidence note) {
      this.note = note;
      byNumber = new List[note.words()];
    }

    List<Candidate> of(Surface surface) {
      int number = surface.small().number();
      List<Candidate> known = byNumber[number];
      if (known == null) {
        known = find(surface.small().text());
        byNumber[number] = known;
      }
      return known;
    }

    private List<Candidate> find(String word) {
      return isDoubtful(word)
          ? near.computeIfAbsent(word, WordTier.this::candidates).stream()
              .map(other -> new Candidate(other, counts.number(other), note.number(other)))
              .toList()
          : List.of();
    }
  }

  /** {@code 12 Febr 2019}: a capital beside a number. */
  private static boolean isDate(LineText line, int index) {
    return line.tokens().get(index).hasCapital()
        && (isNumber(line.before(index)) || isNumber(line.after(index)));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private boolean isDoubtful(String word) {
    boolean rareTerm = lexicon.isTerm(word) && lexicon.commonness(word) <= RARE;
    return lexicon.isEnglish(word) && !rareTerm && !isFunction(word);
  }

  private static boolean isShaped(Token token) {
    return token.open()
        && token.isPlain()
        && token.length() >= SHORTEST
        && !token.isMixed()
        && !token.isCapitals();
  }

  /** Small words stand beside anything; their neighbours say little of them. */
  private boolean isFunction(String word) {
    return lexicon.tags(word).stream().anyMatch(CLOSED::contains);
  }

  private Optional<WordEvidence> best(
      LineText line, int index, List<Candidate> candidates, NoteEvidence note) {
    String word = line.tokens().get(index).small();
    String before = knownNeighbour(line, index - 1, line.before(index));
    String after = knownNeighbour(line, index + 1, line.after(index));
    boolean unknown = counts.of(word) == 0;
    Neighbours neighbours = new Neighbours(before, after, note);
    return candidates.stream()
        .filter(other -> neighbours.have(other) || (unknown && isOften(other.word)))
        .map(other -> weights.weigh(word, other.word, before, after, note))
        .max(Comparator.comparingDouble(WordEvidence::score).thenComparing(WordEvidence::word))
        .filter(found -> found.score() >= SUGGESTED)
        .filter(
            found ->
                fits(before, found.word(), after)
                    || (found.sure()
                        && (note.any(found.word()) > 0 || isPlain(word, found.word()))));
  }

  /** One letter parts a word that the subject never has from one that it has often. */
  private boolean isPlain(String word, String other) {
    return counts.of(word) == 0
        && counts.of(other) >= OFTEN
        && Similar.distance(word, other, 1) <= 1;
  }

  /** At home on both sides, or beside a word that says something of its neighbours. */
  private boolean fits(String before, String word, String after) {
    String small = word.toLowerCase(Locale.ROOT);
    double left = counts.of(before, small);
    double right = counts.of(small, after);
    boolean alone = before.isEmpty() || after.isEmpty();
    boolean told = (left >= FEW && !isFunction(before)) || (right >= FEW && !isFunction(after));
    return told || (alone ? Math.max(left, right) >= MANY : left > 0 && right > 0);
  }

  private List<String> candidates(String word) {
    return counts.near(word).stream().filter(other -> isCandidate(word, other)).toList();
  }

  private String knownNeighbour(LineText line, int index, String word) {
    return word.isEmpty() || !line.tokens().get(index).open() || counts.of(word) == 0 ? "" : word;
  }

  /** The words on both sides of a place, by their numbers in the corpus and in the note. */
  private final class Neighbours {
    private final NoteEvidence note;
    private final int before;
    private final int after;
    private final int beforeInNote;
    private final int afterInNote;

    Neighbours(String before, String after, NoteEvidence note) {
      this.note = note;
      this.before = counts.number(before);
      this.after = counts.number(after);
      beforeInNote = before.isEmpty() ? -1 : note.number(before);
      afterInNote = after.isEmpty() ? -1 : note.number(after);
    }

    /** True where the corpus or the note has a word beside one of them. */
    boolean have(Candidate other) {
      return counts.of(before, other.inCounts) > 0
          || counts.of(other.inCounts, after) > 0
          || note.pair(beforeInNote, other.inNote) > 0
          || note.pair(other.inNote, afterInNote) > 0;
    }
  }

  private boolean isOften(String candidate) {
    return counts.of(candidate) >= OFTEN;
  }

  private boolean isCandidate(String word, String candidate) {
    return candidate.length() >= SHORTEST
        && !candidate.equals(word)
        && !Inflections.isForm(word, candidate)
        && !isFunction(candidate)
        && (lexicon.commonness(candidate) >= KNOWN || isCoined(candidate));
  }

  private Proposal proposal(Token token, WordEvidence found) {
    return Proposal.of(
        token.start(),
        token.end(),
        cased(token, found.word()),
        Kind.REAL_WORD,
        found.sure() ? SURE : LIKELY,
        1,
        found.reason());
  }

  private boolean isCoined(String candidate) {
    return lexicon
        .named(candidate)
        .filter(name -> name.standing() == Standing.PROPER)
        .filter(name -> !name.text().equals(name.text().toUpperCase(Locale.ROOT)))
        .isPresent();
  }

  private String cased(Token token, String word) {
    return lexicon
        .named(word)
        .filter(name -> name.standing() == Standing.PROPER)
        .map(KnownName::text)
        .orElse(token.recase(word));
  }
}
