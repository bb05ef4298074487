package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** Verbs: doubled ones, those in two words, the third person after "it". */
final class VerbRules {

  private static final Set<String> STUTTERED =
      Set.of("the", "a", "an", "of", "to", "in", "is", "are", "and", "for", "with");

  /** Words whose clause may end in "is": {@code what a lock is depends on the door}. */
  private static final Set<String> CLAUSE_SUBJECTS =
      Set.of(
          "what",
          "who",
          "which",
          "that",
          "how",
          "where",
          "why",
          "whatever",
          "whoever",
          "all",
          "there",
          "as",
          "if",
          "when");

  /** Verbs that another verb follows; as nouns they hardly stand behind "is". */
  private static final Set<String> TAKE_VERBS =
      Set.of(
          "needs",
          "tries",
          "wants",
          "tends",
          "seems",
          "fails",
          "happens",
          "continues",
          "starts",
          "begins",
          "refuses",
          "manages");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private static final int CLAUSE = 8;

  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "once", "if", "when", "because", "so", "and", "then", "since", "until", "while", "where");

  private static final Set<String> OPENERS =
      Set.of(
          "a",
          "an",
          "the",
          "your",
          "their",
          "our",
          "its",
          "my",
          "this",
          "these",
          "two",
          "multiple");

  private static final Set<String> DRIVERS =
      Set.of(
          "can", "could", "must", "should", "will", "would", "you", "we", "they", "may", "might",
          "not", "please", "cannot", "can't", "don't", "always", "never");

  /** Nouns whose verb is written in two words: {@code a setup}, but {@code to set up}. */
  private static final Set<String> JOINED_NOUNS =
      Set.of("setup", "lookup", "backup", "login", "logout", "shutdown", "rollback", "startup");

  private final Lexicon lexicon;

  VerbRules(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** True for a word that stands there twice easily, or that as a verb is two. */
  static boolean concerns(Surface word) {
    return STUTTERED.contains(word.text()) || JOINED_NOUNS.contains(word.small().text());
  }

  void propose(LineText line, int i, List<Proposal> out) {
    doubled(line, i, out);
    twoWords(line, i, out);
  }

  private void doubled(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    if (!line.areNeighbours(i, i + 1) || GrammarTier.isHyphenAfter(line, token)) {
      return;
    }
    Token next = line.tokens().get(i + 1);
    boolean same = next.text().equals(token.small()) && STUTTERED.contains(token.text());
    boolean verbs = token.text().equals("is") && isSecondVerb(line, i + 1);
    if (next.open() && (same || verbs)) {
      String reason =
          same
              ? "The word stands there twice."
              : "A sentence has one finite verb, 'is' or '" + next.text() + "'.";
      String after = same ? token.text() : next.text();
      out.add(
          Proposal.of(token.start(), next.end(), after, Kind.GRAMMAR, GrammarTier.SURE, 2, reason));
    }
  }

  /**
   * {@code the door is keeps the cold out}: a third person straight behind "is", whose subject is
   * plain. One that may be a plural noun counts only before an article, or where it is a verb that
   * takes another: {@code the window is tends to stick}.
   */
  private boolean isSecondVerb(LineText line, int i) {
    Token verb = line.tokens().get(i);
    Set<String> tags = lexicon.tags(verb.small());
    boolean third = verb.isSmall() && verb.isPlain() && tags.contains("VBZ");
    if (!third || tags.contains("NN") || tags.contains("JJ") || hasOtherSubject(line, i - 1)) {
      return false;
    }
    String next = line.after(i);
    return !tags.contains("NNS")
        || ARTICLES.contains(next)
        || (TAKE_VERBS.contains(verb.small())
            && next.equals("to")
            && lexicon.tags(line.after(i + 1)).contains("VB"));
  }

  /** A preposition before "is" may end its phrase there: {@code for this the key is needs care}. */
  private boolean hasOtherSubject(LineText line, int is) {
    for (int i = is - 1; i >= Math.max(0, is - CLAUSE); i--) {
      Token token = line.tokens().get(i);
      if (!line.areNeighbours(i, i + 1)) {
        return false;
      }
      boolean preposition = lexicon.tags(token.small()).contains("IN");
      if (CLAUSE_SUBJECTS.contains(token.small()) || preposition) {
        return true;
      }
      if (token.first()) {
        return false;
      }
    }
    return false;
  }

  private void twoWords(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    if (!JOINED_NOUNS.contains(token.small()) || GrammarTier.isHyphenAfter(line, token)) {
      return;
    }
    String before = line.before(i);
    boolean object = OPENERS.contains(line.after(i));
    boolean start = token.first() && before.isEmpty() && object;
    boolean driven =
        DRIVERS.contains(before) || (before.equals("to") && (object || hasPluralObject(line, i)));
    if (start || driven || before.equals("to")) {
      int cut =
          token.text().length()
              - (token.small().endsWith("in") ? 2 : token.small().endsWith("up") ? 2 : tail(token));
      String after = token.text().substring(0, cut) + " " + token.text().substring(cut);
      out.add(
          GrammarTier.one(
              token,
              after,
              Kind.REAL_WORD,
              start || driven ? GrammarTier.SURE : GrammarTier.LIKELY,
              "As a verb it is two words; '" + token.text() + "' is the noun."));
    }
  }

  /** {@code to setup mail filters}: what follows is an object, not the rest of a compound. */
  private boolean hasPluralObject(LineText line, int i) {
    for (int j = i + 1; j <= Math.min(i + 2, line.tokens().size() - 1); j++) {
      if (line.areNeighbours(j - 1, j)
          && lexicon.tags(line.tokens().get(j).small()).contains("NNS")) {
        return true;
      }
    }
    return false;
  }

  private static int tail(Token token) {
    return token.small().endsWith("out") ? 3 : 4;
  }

  /** {@code once it start}: the third person takes an s, unless a helper verb came before. */
  void agree(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    boolean subject = line.before(i).equals("it") && token.isSmall() && token.isPlain();
    String before = subject ? line.before(i - 1) : "";
    if (!subject || (!before.isEmpty() && !CLAUSE_OPENERS.contains(before))) {
      return;
    }
    Set<String> tags = lexicon.tags(token.small());
    boolean base = tags.contains("VB") && !tags.contains("VBD") && !tags.contains("RB");
    if (base && !tags.contains("JJ") && !tags.contains("MD") && !token.small().equals("be")) {
      out.add(
          GrammarTier.one(
              token,
              thirdPerson(token.small()),
              Kind.GRAMMAR,
              GrammarTier.SURE,
              "The subject 'it' takes the third person."));
    }
  }

  static String thirdPerson(String verb) {
    if (verb.equals("have")) {
      return "has";
    }
    int last = verb.length() - 1;
    if (verb.charAt(last) == 'y' && "aeiou".indexOf(verb.charAt(last - 1)) < 0) {
      return verb.substring(0, last) + "ies";
    }
    boolean sibilant = List.of("s", "x", "z", "ch", "sh", "o").stream().anyMatch(verb::endsWith);
    return verb + (sibilant ? "es" : "s");
  }
}
