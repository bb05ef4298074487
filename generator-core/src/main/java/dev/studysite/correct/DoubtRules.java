package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/**
 * Rules of grammar that are right often enough to ask, not often enough to act: what they find is
 * only suggested.
 */
final class DoubtRules {

  private static final double ASKED = 0.8;
  private static final double FLAGGED = 0.7;
  private static final int CLAUSE = 8;
  private static final double FEW = 4;
  private static final double OFTEN = 40;

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been");

  private static final Set<String> BEHIND_PASSIVE =
      Set.of("by", "in", "to", "from", "into", "with", "on", "for", "at", "as");

  /** {@code what it does is send}: a base form may stand behind "is" in such a sentence. */
  private static final Set<String> DOING = Set.of("what", "all", "do", "does", "did", "to");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "each", "every");

  private static final Set<String> OPENERS =
      Set.of("that", "if", "when", "because", "once", "while", "where", "since", "so", "then");

  private static final Set<String> ASKERS = Set.of("which", "what");

  private static final Set<String> ADVERBS =
      Set.of("always", "also", "never", "only", "usually", "directly", "automatically", "often");

  /** A word that can be one of these need not be the subject. */
  private static final Set<String> NO_NOUN = Set.of("NNS", "JJ", "MD", "RB", "RBR", "IN", "PRP");

  private final Lexicon lexicon;
  private final Context context;

  DoubtRules(Lexicon lexicon, Context context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  /** What a word that may be a verb says of those before it. */
  void propose(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    boolean shaped = token.isSmall() && token.isPlain() && token.length() > 2;
    if (shaped && line.areNeighbours(i - 1, i)) {
      Set<String> tags = lexicon.tags(token.small());
      if (tags.contains("VB") || tags.contains("VBZ")) {
        passive(line, i, tags, out);
        singular(line, i, tags, out);
        second(line, i, tags, out);
      }
    }
  }

  /** {@code rows are sort by date}: behind "are" a participle is meant. */
  private void passive(LineText line, int i, Set<String> tags, List<Proposal> out) {
    Token verb = line.tokens().get(i);
    boolean base = tags.contains("VB") && !tags.contains("VBN") && !tags.contains("JJ");
    if (!base || !BE.contains(line.before(i)) || tags.contains("RB") || tags.contains("MD")) {
      return;
    }
    String participle = participle(verb.small());
    boolean noun = tags.contains("NN");
    boolean seen = context.pair(line.before(i), verb.small()) > 0;
    boolean meant = !noun || context.pair(line.before(i), participle) >= FEW;
    boolean goesOn = BEHIND_PASSIVE.contains(line.after(i));
    if (!seen && meant && goesOn && !participle.isEmpty() && !follows(line, i, DOING)) {
      String reason = "Behind '" + line.before(i) + "' the participle is meant.";
      out.add(GrammarTier.one(verb, participle, Kind.GRAMMAR, ASKED, reason));
    }
  }

  private static boolean follows(LineText line, int i, Set<String> words) {
    for (int j = i - 1; j >= Math.max(0, i - CLAUSE); j--) {
      if (words.contains(line.tokens().get(j).small())) {
        return true;
      }
    }
    return false;
  }

  private String participle(String verb) {
    String last = verb.substring(verb.length() - 1);
    String stem = verb.endsWith("y") ? verb.substring(0, verb.length() - 1) + "i" : verb;
    for (String form : List.of(verb + "ed", verb + "d", verb + last + "ed", stem + "ed")) {
      if (lexicon.tags(form).contains("VBN")) {
        return form;
      }
    }
    return irregular(verb);
  }

  /** {@code sent} for {@code send}: verbs in -nd and -ild. */
  private String irregular(String verb) {
    String form = verb.endsWith("d") ? verb.substring(0, verb.length() - 1) + "t" : "";
    return lexicon.tags(form).contains("VBN") ? form : "";
  }

  /** {@code so that the router send it on}: a plain subject behind what opens its clause. */
  private void singular(LineText line, int i, Set<String> tags, List<Proposal> out) {
    Token verb = line.tokens().get(i);
    boolean have = verb.text().equals("have");
    if (!tags.contains("VB") || (!have && !isOnlyVerb(tags)) || line.after(i).isEmpty()) {
      return;
    }
    int noun = ADVERBS.contains(line.before(i)) ? i - 2 : i - 1;
    if (noun < 1 || !line.areNeighbours(noun, noun + 1) || !isSingular(line.tokens().get(noun))) {
      return;
    }
    boolean asked = ASKERS.contains(line.before(noun));
    if (asked || (ARTICLES.contains(line.before(noun)) && opensClause(line, noun - 1))) {
      String subject = line.tokens().get(noun).text();
      String reason = "The subject '" + subject + "' is singular.";
      String after = VerbRules.thirdPerson(verb.small());
      out.add(GrammarTier.one(verb, after, Kind.GRAMMAR, ASKED, reason));
    }
  }

  private static boolean isOnlyVerb(Set<String> tags) {
    return !tags.isEmpty() && tags.stream().allMatch(tag -> tag.equals("VB") || tag.equals("VBP"));
  }

  private static boolean opensClause(LineText line, int article) {
    return line.tokens().get(article).first() || OPENERS.contains(line.before(article));
  }

  private boolean isSingular(Token noun) {
    Set<String> tags = lexicon.tags(noun.small());
    boolean term = tags.isEmpty() && lexicon.isTerm(noun.small()) && !noun.small().endsWith("s");
    boolean plain = tags.contains("NN") && NO_NOUN.stream().noneMatch(tags::contains);
    return noun.isPlain() && (term || plain) && !SubjectRules.isPluralInSense(noun.small());
  }

  /** {@code Add sends to all}: no second verb stands behind the one that begins an entry. */
  private void second(LineText line, int i, Set<String> tags, List<Proposal> out) {
    Token before = line.tokens().get(i - 1);
    if (i != 1 || !before.first()) {
      return;
    }
    Set<String> first = lexicon.tags(before.small());
    boolean bare = first.contains("VB") && isMostlyVerb(before.small(), first);
    boolean plain = !first.contains("JJ") && !first.contains("RB") && !first.contains("IN");
    if (bare && plain && tags.equals(Set.of("VBZ"))) {
      String reason = "Behind the verb '" + before.text() + "' stands no second one.";
      out.add(GrammarTier.one(line.tokens().get(i), "", Kind.REAL_WORD, FLAGGED, reason));
    }
  }

  /** {@code get} is a noun too, but nobody writes "the get". */
  private boolean isMostlyVerb(String word, Set<String> tags) {
    double verb = context.pair("to", word);
    return !tags.contains("NN") || (verb >= OFTEN && verb >= OFTEN * context.pair("the", word));
  }
}
