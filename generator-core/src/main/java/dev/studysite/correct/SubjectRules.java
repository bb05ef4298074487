package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Standing;
import java.util.List;
import java.util.Set;

/**
 * Number: the verb right behind a plain subject that begins its sentence, and the noun behind a
 * word of quantity. Subjects with a preposition or a conjunction inside are left alone.
 */
final class SubjectRules {

  private static final int LONGEST_SUBJECT = 4;

  private static final Set<String> BEHIND_VERB =
      Set.of("only", "the", "a", "an", "you", "your", "all", "any", "both", "multiple", "up", "if");

  private static final Set<String> QUANTITIES = Set.of("multiple", "several", "many");

  private static final Set<String> COUNTS = Set.of("number", "amount");

  private static final Set<String> NO_SUBJECT =
      Set.of("do", "does", "did", "can", "could", "let", "make", "must", "should", "will", "may");

  private static final Set<String> PLURAL_SENSE =
      Set.of("people", "police", "data", "media", "staff", "rest", "majority", "number", "series");

  /** Words that a clause with a subject of its own begins behind. */
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("that", "if", "when", "because", "once", "until", "while", "where", "since");

  /** Verbs that take "you" and another verb. */
  private static final Set<String> HELPS = Set.of("help", "let", "make");

  private static final Set<String> ADVERBS = Set.of("always", "also", "never", "only", "usually");

  private static final double MUCH = 4;

  private final Lexicon lexicon;
  private final Context context;

  SubjectRules(Lexicon lexicon, Context context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  /** {@code people}, {@code data}: singular in form only. */
  static boolean isPluralInSense(String small) {
    return PLURAL_SENSE.contains(small);
  }

  /** What a word that may be a verb says of its subject. */
  void propose(LineText line, int i, List<Proposal> out) {
    bareWithYou(line, i, out);
    nameWithBase(line, i, out);
    pluralWithThirdPerson(line, i, out);
    singularWithHave(line, i, out);
  }

  /** True for a word that asks for the plural behind it. */
  static boolean isQuantity(String small) {
    return QUANTITIES.contains(small) || small.equals("of");
  }

  /**
   * {@code Help you sort mail}: nobody is told to help "you" but "yourself", so the entry says what
   * its subject does; whether that is one or many stands above it.
   */
  private void bareWithYou(LineText line, int i, List<Proposal> out) {
    Token verb = line.tokens().get(i);
    boolean shaped = i == 0 && verb.first() && verb.isPlain() && !verb.isCapitals();
    if (!shaped || !line.after(i).equals("you")) {
      return;
    }
    boolean to = line.after(i + 1).equals("to");
    Set<String> tags = lexicon.tags(verb.small());
    if (tags.contains("VB") && (to ? !tags.contains("NN") : HELPS.contains(verb.small()))) {
      String after = verb.recase(VerbRules.thirdPerson(verb.small()));
      String reason = "Nobody is told to do this to 'you', so the entry's subject does it.";
      out.add(GrammarTier.one(verb, after, Kind.GRAMMAR, GrammarTier.LIKELY, reason));
    }
  }

  /** {@code Fargate run only tasks}: a name is singular; {@code (EC2 type only)} has no verb. */
  private void nameWithBase(LineText line, int i, List<Proposal> out) {
    Token verb = line.tokens().get(i);
    boolean shaped = i > 0 && verb.isSmall() && verb.isPlain() && line.areNeighbours(i - 1, i);
    if (!shaped || !line.tokens().get(i - 1).first() || !BEHIND_VERB.contains(line.after(i))) {
      return;
    }
    Set<String> tags = lexicon.tags(verb.small());
    boolean base = tags.contains("VB") && !tags.contains("VBD") && !tags.contains("IN");
    boolean ends = line.after(i).equals("only") && line.after(i + 1).isEmpty();
    if (base && !ends && isName(line.tokens().get(i - 1)) && !tags.contains("MD")) {
      put(verb, VerbRules.thirdPerson(verb.small()), line.tokens().get(i - 1).text(), out);
    }
  }

  private boolean isName(Token token) {
    return token.hasCapital()
        && !token.small().endsWith("s")
        && lexicon
            .named(token.text())
            .filter(name -> name.standing() == Standing.PROPER)
            .map(KnownName::text)
            .isPresent();
  }

  /** {@code Route tables decides}: from the start of the sentence, nothing but the plural noun. */
  private void pluralWithThirdPerson(LineText line, int i, List<Proposal> out) {
    Token verb = line.tokens().get(i);
    boolean shaped = verb.isSmall() && verb.small().endsWith("s") && line.areNeighbours(i - 1, i);
    boolean goesOn = shaped && !line.after(i).isEmpty();
    boolean only = goesOn && lexicon.tags(verb.small()).equals(Set.of("VBZ"));
    if (!only || !isPlainSubject(line, i)) {
      return;
    }
    Token noun = line.tokens().get(i - 1);
    Set<String> tags = lexicon.tags(noun.small());
    boolean plural = tags.contains("NNS") && !tags.contains("NN") && !noun.isCapitals();
    String base = base(verb.small());
    if (plural && !base.isEmpty() && !lexicon.isTerm(noun.small())) {
      put(verb, base, noun.text(), out);
    }
  }

  private String base(String verb) {
    for (int cut = 1; cut <= 2; cut++) {
      String stem = verb.substring(0, verb.length() - cut);
      if (verb.endsWith("s") && lexicon.tags(stem).contains("VB")) {
        return stem;
      }
    }
    return "";
  }

  /** {@code the table have rows}. */
  private void singularWithHave(LineText line, int i, List<Proposal> out) {
    Token verb = line.tokens().get(i);
    int behind = i > 1 && ADVERBS.contains(line.before(i)) ? i - 1 : i;
    if (!verb.text().equals("have") || !isPlainSubject(line, behind)) {
      return;
    }
    Token noun = line.tokens().get(behind - 1);
    Set<String> tags = lexicon.tags(noun.small());
    boolean singular =
        tags.contains("NN")
            && !tags.contains("NNS")
            && !tags.contains("IN")
            && !tags.contains("MD")
            && !tags.contains("WRB")
            && !isComplement(line, behind - 1, tags)
            && tags.stream().noneMatch(tag -> tag.startsWith("RB") || tag.equals("JJR"))
            && !tags.contains("PRP")
            && !PLURAL_SENSE.contains(noun.small());
    if (singular) {
      put(verb, "has", noun.text(), out);
    }
  }

  /** {@code values thought equal have}: an adjective behind a participle is no subject. */
  private boolean isComplement(LineText line, int noun, Set<String> tags) {
    return tags.contains("JJ") && lexicon.tags(line.before(noun)).contains("VBN");
  }

  /** True where all words from the start of the sentence are an article, adjectives and nouns. */
  private boolean isPlainSubject(LineText line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - LONGEST_SUBJECT); i--) {
      Token token = line.tokens().get(i);
      Set<String> tags = lexicon.tags(token.small());
      boolean acronym = tags.isEmpty() && i < verb - 1 && lexicon.isTerm(token.small());
      boolean nominal =
          acronym || tags.contains("NN") || tags.contains("NNS") || tags.contains("JJ");
      boolean article = token.small().equals("the") || token.small().equals("a");
      if (!line.areNeighbours(i, i + 1) || NO_SUBJECT.contains(token.small())) {
        return false;
      }
      if (i < verb - 1 && CLAUSE_OPENERS.contains(token.small())) {
        return true;
      }
      if (token.first()) {
        boolean gerund = token.small().endsWith("ing") && i < verb - 1;
        return !gerund && ((nominal && !tags.contains("IN")) || (article && i < verb - 1));
      }
      if (!nominal || tags.contains("IN") || tags.contains("CC") || token.small().equals("that")) {
        return false;
      }
    }
    return false;
  }

  /** {@code several printer}: a word of quantity asks for the plural of what can be counted. */
  void quantity(LineText line, int i, List<Proposal> out) {
    Token noun = line.tokens().get(i);
    String before = noun.isSmall() && noun.isPlain() ? line.before(i) : "";
    boolean number = before.equals("of") && i > 1 && COUNTS.contains(line.before(i - 1));
    if (before.isEmpty() || (!number && !QUANTITIES.contains(before))) {
      return;
    }
    Set<String> tags = lexicon.tags(noun.small());
    boolean countable = tags.contains("NN") && !tags.contains("NNU") && !tags.contains("JJ");
    Set<String> next = lexicon.tags(line.after(i));
    boolean ends = line.after(i).isEmpty() || next.contains("IN") || next.contains("VBN");
    String plural = VerbRules.thirdPerson(noun.small());
    boolean amount = before.equals("of");
    double confidence = amount ? GrammarTier.SURE : GrammarTier.LIKELY;
    if (countable
        && ends
        && (!amount || isSeenInPlural(line, i, plural))
        && lexicon.tags(plural).contains("NNS")
        && !isHyphened(line, noun)) {
      out.add(
          GrammarTier.one(
              noun, plural, Kind.GRAMMAR, confidence, "'" + before + "' asks for the plural."));
    }
  }

  /** After "number of" always; what an amount may be of, the corpora show. */
  private boolean isSeenInPlural(LineText line, int i, String plural) {
    double many = context.pair("of", plural);
    double one = context.pair("of", line.tokens().get(i).small());
    return line.before(i - 1).equals("number") || many >= MUCH * (1 + one);
  }

  private static boolean isHyphened(LineText line, Token token) {
    return GrammarTier.isHyphenAfter(line, token)
        || (token.start() > 0 && line.text().charAt(token.start() - 1) == '-');
  }

  private static void put(Token verb, String after, String subject, List<Proposal> out) {
    String reason = "The verb agrees with its subject '" + subject + "'.";
    out.add(GrammarTier.one(verb, after, Kind.GRAMMAR, GrammarTier.SURE, reason));
  }
}
