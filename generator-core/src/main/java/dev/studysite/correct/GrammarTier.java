package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/**
 * A few closed rules of grammar, each of which is nearly always right. Style is no business here.
 */
final class GrammarTier {

  static final double SURE = 0.99;
  static final double LIKELY = 0.85;

  private static final Set<String> NO_COMPARATIVE =
      Set.of("later", "earlier", "further", "former", "upper", "inner", "outer", "other", "never");

  /** {@code each other then} and {@code the other then} may be right. */
  private static final Set<String> NO_OTHER_THAN = Set.of("each", "the", "an");

  private static final int NONE = 1;
  private static final int VERB = 1 << 1;
  private static final int QUANTITY = 1 << 2;
  private static final int CONTRACTION = 1 << 4;
  private static final int PRONOUN = 1 << 5;
  private static final int THEN = 1 << 6;
  private static final int POSSESSIVE = 1 << 7;
  private static final int ARTICLE = 1 << 8;
  private static final int DOUBLED = 1 << 9;
  private static final int PAIR = 1 << 10;
  private static final int SHIFTED = 1 << 11;
  private static final int WORD =
      CONTRACTION | PRONOUN | THEN | POSSESSIVE | ARTICLE | DOUBLED | PAIR | SHIFTED;

  private final Lexicon lexicon;
  private final Contractions contractions;
  private final ArticleRules articles;
  private final VerbRules verbs;
  private final SubjectRules subjects;
  private final PairRules pairs;
  private final DoubtRules doubts;

  GrammarTier(Lexicon lexicon) {
    this.lexicon = lexicon;
    contractions = new Contractions(lexicon);
    Context context = new Context(lexicon);
    articles = new ArticleRules(lexicon, context);
    verbs = new VerbRules(lexicon);
    subjects = new SubjectRules(lexicon, context);
    pairs = new PairRules(lexicon);
    doubts = new DoubtRules(lexicon, context);
  }

  /** A reader of one note, which finds out once a word what rules there are for it. */
  final class Reader {
    private final NoteEvidence note;
    private final int[] rules;

    /**
     * A reader that knows nothing yet.
     *
     * @param note what the note shows
     */
    Reader(NoteEvidence note) {
      this.note = note;
      rules = new int[note.words()];
    }

    /** Asks for edits of a line. */
    void propose(LineText line, List<Proposal> out) {
      int before = NONE;
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        int here = rules(token.surface());
        if (token.open() && (here != NONE || (before & QUANTITY) != 0)) {
          apply(here, before, line, i, out);
        }
        before = here;
      }
    }

    private int rules(Surface word) {
      int number = word.number();
      if (rules[number] == 0) {
        rules[number] = rulesFor(word);
      }
      return rules[number];
    }

    private void apply(int here, int before, LineText line, int i, List<Proposal> out) {
      if ((here & WORD) != 0) {
        aboutWord(here, line, i, note, out);
      }
      if ((here & VERB) != 0) {
        verbs.agree(line, i, out);
        subjects.propose(line, i, out);
        doubts.propose(line, i, out);
      }
      if ((before & QUANTITY) != 0) {
        subjects.quantity(line, i, out);
      }
    }
  }

  /** Most words need no rule at all; these bits say which ask for some. */
  private int rulesFor(Surface word) {
    Set<String> tags = lexicon.tags(word.small().text());
    return NONE
        | aboutWord(word)
        | (tags.contains("VB") || tags.contains("VBZ") ? VERB : 0)
        | (SubjectRules.isQuantity(word.small().text()) ? QUANTITY : 0);
  }

  private int aboutWord(Surface word) {
    String text = word.text();
    boolean possessive = text.endsWith("'s") || text.endsWith("’s");
    return (contractions.concerns(word) ? CONTRACTION : 0)
        | (text.equals("u") || text.equals("i") ? PRONOUN : 0)
        | (word.small().text().equals("then") ? THEN : 0)
        | (possessive ? POSSESSIVE : 0)
        | (ArticleRules.concerns(word) ? ARTICLE : 0)
        | (VerbRules.concerns(word) ? DOUBLED : 0)
        | (PairRules.concerns(word) ? PAIR : 0)
        | (isShifted(text) ? SHIFTED : 0);
  }

  private void aboutWord(int rules, LineText line, int i, NoteEvidence note, List<Proposal> out) {
    if ((rules & CONTRACTION) != 0) {
      contractions.propose(line, i, out);
    }
    if ((rules & PRONOUN) != 0) {
      pronoun(line, i, out);
    }
    if ((rules & THEN) != 0) {
      comparative(line, i, out);
    }
    if ((rules & POSSESSIVE) != 0) {
      plural(line, i, out);
    }
    if ((rules & ARTICLE) != 0) {
      articles.propose(line, i, note, out);
    }
    if ((rules & DOUBLED) != 0) {
      verbs.propose(line, i, out);
    }
    if ((rules & PAIR) != 0) {
      pairs.propose(line, i, out);
    }
    if ((rules & SHIFTED) != 0) {
      shift(line.tokens().get(i), out);
    }
  }

  private static boolean isShifted(String text) {
    return text.length() > 2
        && Character.isUpperCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(1));
  }

  private void pronoun(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    boolean you = token.text().equals("u");
    boolean self = token.text().equals("i");
    String next = line.after(i);
    if ((!you && !self) || next.isEmpty() || isHyphenAfter(line, token)) {
      return;
    }
    Set<String> tags = lexicon.tags(next);
    boolean verb = tags.contains("VBP") || tags.contains("MD") || (self && tags.contains("VBD"));
    if (verb && !lexicon.tags(next).contains("CC")) {
      String after = you ? "you" : "I";
      Kind kind = you ? Kind.NONWORD : Kind.CASING;
      out.add(
          one(token, after, kind, SURE, "'" + after + "' is the pronoun before '" + next + "'."));
    }
  }

  private void comparative(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    String before = line.before(i);
    if (!token.small().equals("then") || before.isEmpty()) {
      return;
    }
    String more = i > 0 ? line.before(i - 1) : "";
    boolean degree = more.equals("more") || more.equals("less");
    Set<String> tags = lexicon.tags(before);
    boolean graded =
        (tags.contains("JJR") || tags.contains("RBR")) && !NO_COMPARATIVE.contains(before);
    boolean other = before.equals("other") && !NO_OTHER_THAN.contains(more);
    boolean quantity =
        other || before.equals("more") || before.equals("less") || before.equals("rather");
    boolean phrase = degree && (tags.contains("JJ") || tags.contains("RB"));
    if (quantity || graded || phrase) {
      String ground = phrase ? more + " " + before : before;
      out.add(
          one(
              token,
              token.recase("than"),
              Kind.REAL_WORD,
              SURE,
              "'than' compares; it follows the comparative '" + ground + "'."));
    }
  }

  /** {@code two VPC's}: the plural of capitals has no apostrophe where no owned thing follows. */
  private void plural(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    String text = token.text();
    int stem = text.length() - 2;
    boolean shaped = stem > 1 && (text.endsWith("'s") || text.endsWith("’s"));
    if (!shaped || !isAcronym(text.substring(0, stem))) {
      return;
    }
    String next = line.after(i);
    Set<String> tags = lexicon.tags(next);
    boolean owned = !next.isEmpty() && !isFunction(next, tags);
    boolean open = next.isEmpty() && !endsClause(line, token.end());
    boolean verb = open || next.equals("is") || next.equals("been") || next.equals("not");
    if (!owned && !verb) {
      out.add(
          one(
              token,
              text.substring(0, stem) + "s",
              Kind.GRAMMAR,
              SURE,
              "No owned thing follows, so this is the plural, which takes no apostrophe."));
    }
  }

  /** True at the end of the line or before a mark that ends a clause; code may be owned. */
  private static boolean endsClause(LineText line, int end) {
    String text = line.text();
    return text.substring(end).isBlank() || ".,;:!?)".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isAcronym(String stem) {
    return stem.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static boolean isFunction(String next, Set<String> tags) {
    boolean noun = tags.contains("NN") || tags.contains("NNS") || tags.contains("JJ");
    boolean small =
        tags.contains("IN")
            || tags.contains("CC")
            || tags.contains("MD")
            || tags.contains("TO")
            || tags.contains("WDT")
            || tags.contains("DT");
    return (small && !next.equals("own"))
        || Set.of("are", "have", "were", "can", "do").contains(next)
        || (!noun && tags.contains("VBP"));
  }

  /** The shift key held too long: {@code KEyboard}. */
  private void shift(Token token, List<Proposal> out) {
    String text = token.text();
    boolean shaped =
        isShifted(text)
            && token.isPlain()
            && text.substring(2).equals(token.small().substring(2))
            && !text.substring(2).equals("s");
    if (shaped && lexicon.commonness(token.small()) > 7) {
      out.add(
          one(
              token,
              text.charAt(0) + token.small().substring(1),
              Kind.CASING,
              SURE,
              "Two capitals begin an ordinary word."));
    }
  }

  static boolean isHyphenAfter(LineText line, Token token) {
    return token.end() < line.text().length() && line.text().charAt(token.end()) == '-';
  }

  static Proposal one(Token token, String after, Kind kind, double confidence, String reason) {
    return Proposal.of(token.start(), token.end(), after, kind, confidence, 1, reason);
  }
}
