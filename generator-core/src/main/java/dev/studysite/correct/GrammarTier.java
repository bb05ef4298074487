package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/**
 * A few closed rules of grammar, each of which is nearly always right. Style is no business here.
 */
final class GrammarTier {

  private static final double SURE = 0.99;
  private static final double LIKELY = 0.85;

  private static final Set<String> STUTTERED =
      Set.of("the", "a", "an", "of", "to", "in", "is", "are", "and", "for", "with");

  private static final Set<String> AFTER_IS =
      Set.of("needs", "requires", "contains", "allows", "provides", "has", "helps", "enables");

  private static final Set<String> NO_COMPARATIVE =
      Set.of("later", "earlier", "further", "former", "upper", "inner", "outer", "other", "never");

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
  private final Contractions contractions;

  GrammarTier(Lexicon lexicon) {
    this.lexicon = lexicon;
    contractions = new Contractions(lexicon);
  }

  void propose(LineText line, List<Proposal> out) {
    for (int i = 0; i < line.tokens().size(); i++) {
      Token token = line.tokens().get(i);
      if (token.open()) {
        contractions.propose(line, i, out);
        pronoun(line, i, out);
        comparative(line, i, out);
        plural(line, i, out);
        article(line, i, out);
        doubled(line, i, out);
        twoWords(line, i, out);
        shift(token, out);
        articleForConjunction(line, i, out);
        agreement(line, i, out);
      }
    }
  }

  private void pronoun(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    boolean you = token.text().equals("u");
    boolean self = token.text().equals("i");
    String next = line.after(i);
    if (!you && !self || next.isEmpty() || isHyphenAfter(line, token)) {
      return;
    }
    Set<String> tags = lexicon.tags(next);
    boolean verb = tags.contains("VBP") || tags.contains("MD") || self && tags.contains("VBD");
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
    boolean quantity = before.equals("more") || before.equals("less") || before.equals("rather");
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
    boolean verb = next.equals("is") || next.equals("been") || next.equals("not");
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
    return small && !next.equals("own")
        || Set.of("are", "have", "were", "can", "do").contains(next)
        || !noun && tags.contains("VBP");
  }

  private void article(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    String next = line.after(i);
    boolean bare = token.small().equals("a") || token.small().equals("an");
    if (!bare || token.isCapitals() || next.length() < 2 || isHyphenAfter(line, token)) {
      return;
    }
    Token noun = line.tokens().get(i + 1);
    boolean a = token.small().equals("a");
    boolean wrong = a ? soundsOpen(noun) : soundsClosed(noun);
    if (wrong && noun.open()) {
      String after = token.recase(a ? "an" : "a");
      out.add(
          one(
              token,
              after,
              Kind.GRAMMAR,
              SURE,
              "'" + noun.text() + "' begins with a " + (a ? "vowel" : "consonant") + " sound."));
    }
  }

  private boolean soundsOpen(Token noun) {
    char c = noun.small().charAt(0);
    boolean vowel = c == 'a' || c == 'e' || c == 'i' || c == 'o';
    boolean exception =
        noun.small().startsWith("eu")
            || noun.small().startsWith("one")
            || noun.small().startsWith("once")
            || noun.small().startsWith("ewe");
    boolean word = noun.isCapitals() || lexicon.commonness(noun.small()) > 7;
    return vowel && !exception && word;
  }

  private boolean soundsClosed(Token noun) {
    char c = noun.small().charAt(0);
    if (noun.isCapitals()) {
      return "bcdgjkpqtvwyz".indexOf(c) >= 0;
    }
    return "bcdfgjklmnpqrstvwz".indexOf(c) >= 0
        && noun.isPlain()
        && !noun.isMixed()
        && lexicon.commonness(noun.small()) > 7;
  }

  private void doubled(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    if (!line.areNeighbours(i, i + 1) || isHyphenAfter(line, token)) {
      return;
    }
    Token next = line.tokens().get(i + 1);
    boolean same = STUTTERED.contains(token.text()) && next.text().equals(token.small());
    boolean verbs = token.text().equals("is") && AFTER_IS.contains(next.text());
    if (next.open() && (same || verbs)) {
      String reason =
          same
              ? "The word stands there twice."
              : "A sentence has one finite verb, 'is' or '" + next.text() + "'.";
      String after = same ? token.text() : next.text();
      out.add(Proposal.of(token.start(), next.end(), after, Kind.GRAMMAR, SURE, 2, reason));
    }
  }

  private void twoWords(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    if (!JOINED_NOUNS.contains(token.small()) || isHyphenAfter(line, token)) {
      return;
    }
    String before = line.before(i);
    boolean object = OPENERS.contains(line.after(i));
    boolean start = token.first() && before.isEmpty() && object;
    boolean driven =
        DRIVERS.contains(before) || before.equals("to") && (object || hasPluralObject(line, i));
    if (start || driven || before.equals("to")) {
      int cut =
          token.text().length()
              - (token.small().endsWith("in") ? 2 : token.small().endsWith("up") ? 2 : tail(token));
      String after = token.text().substring(0, cut) + " " + token.text().substring(cut);
      out.add(
          one(
              token,
              after,
              Kind.REAL_WORD,
              start || driven ? SURE : LIKELY,
              "As a verb it is two words; '" + token.text() + "' is the noun."));
    }
  }

  /** {@code to setup DNS records}: what follows is an object, not the rest of a compound. */
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

  /** The shift key held too long: {@code FIrewall}. */
  private void shift(Token token, List<Proposal> out) {
    String text = token.text();
    boolean shaped =
        text.length() > 2
            && token.isPlain()
            && Character.isUpperCase(text.charAt(0))
            && Character.isUpperCase(text.charAt(1))
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

  /** {@code give and end-to-end view}: a verb, then what should be its object's article. */
  private void articleForConjunction(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    if (!token.text().equals("and") || i + 3 >= line.tokens().size()) {
      return;
    }
    Token next = line.tokens().get(i + 1);
    boolean compound =
        isHyphenAfter(line, next)
            && isHyphenAfter(line, line.tokens().get(i + 2))
            && "aeio".indexOf(next.small().charAt(0)) >= 0;
    if (compound && lexicon.tags(line.before(i)).contains("VB")) {
      out.add(
          one(
              token,
              "an",
              Kind.REAL_WORD,
              SURE,
              "The verb '" + line.before(i) + "' needs an object, which begins with an article."));
    }
  }

  /** {@code once it start}: the third person takes an s, unless a helper verb came before. */
  private void agreement(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    boolean subject = line.before(i).equals("it") && token.isSmall() && token.isPlain();
    String before = subject ? line.before(i - 1) : "";
    if (!subject || !before.isEmpty() && !CLAUSE_OPENERS.contains(before)) {
      return;
    }
    Set<String> tags = lexicon.tags(token.small());
    boolean base = tags.contains("VB") && !tags.contains("VBD") && !tags.contains("RB");
    if (base && !tags.contains("JJ") && !tags.contains("MD") && !token.small().equals("be")) {
      out.add(
          one(
              token,
              thirdPerson(token.small()),
              Kind.GRAMMAR,
              SURE,
              "The subject 'it' takes the third person."));
    }
  }

  private static String thirdPerson(String verb) {
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

  private static boolean isHyphenAfter(LineText line, Token token) {
    return token.end() < line.text().length() && line.text().charAt(token.end()) == '-';
  }

  static Proposal one(Token token, String after, Kind kind, double confidence, String reason) {
    return Proposal.of(token.start(), token.end(), after, kind, confidence, 1, reason);
  }
}
