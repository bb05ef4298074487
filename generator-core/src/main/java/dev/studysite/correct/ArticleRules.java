package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** The article that fits the sound behind it, and the article that a conjunction ousted. */
final class ArticleRules {

  /** So many times likelier, in binary logarithms, an article or a conjunction has to be. */
  private static final double CLEAR = 2;

  private static final double SURELY = 4;

  /** No article stands before such a word: {@code A every hour} is a letter. */
  private static final Set<String> SMALL = Set.of("IN", "CC", "MD", "DT", "PDT");

  private final Lexicon lexicon;
  private final Context context;

  ArticleRules(Lexicon lexicon, Context context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  /** True for an article, or the conjunction that may stand for one. */
  static boolean concerns(Surface word) {
    String small = word.small().text();
    return small.equals("a") || small.equals("an") || small.equals("and");
  }

  void propose(LineText line, int i, NoteEvidence note, List<Proposal> out) {
    article(line, i, note, out);
    articleForConjunction(line, i, out);
  }

  private void article(LineText line, int i, NoteEvidence note, List<Proposal> out) {
    Token token = line.tokens().get(i);
    String next = line.after(i);
    boolean bare = token.small().equals("a") || token.small().equals("an");
    if (!bare
        || token.isCapitals()
        || next.length() < 2
        || GrammarTier.isHyphenAfter(line, token)) {
      return;
    }
    Token noun = line.tokens().get(i + 1);
    boolean a = token.small().equals("a");
    boolean wrong = a ? soundsOpen(noun) : soundsClosed(noun);
    if (!wrong || !noun.open() || isLabel(token, next)) {
      return;
    }
    double and = a ? 0 : and(line, i, note);
    if (and >= CLEAR) {
      String reason = "Between these neighbours 'and' is meant; no article stands here.";
      double confidence = and >= SURELY ? GrammarTier.SURE : GrammarTier.LIKELY;
      out.add(GrammarTier.one(token, "and", Kind.REAL_WORD, confidence, reason));
    } else if (a || and <= -CLEAR || (and <= 0 && opensPhrase(line, i))) {
      String after = token.recase(a ? "an" : "a");
      out.add(
          GrammarTier.one(
              token,
              after,
              Kind.GRAMMAR,
              GrammarTier.SURE,
              "'" + noun.text() + "' begins with a " + (a ? "vowel" : "consonant") + " sound."));
    }
  }

  /** {@code node A or B}: a letter that names a thing is no article. */
  private boolean isLabel(Token token, String next) {
    Set<String> tags = lexicon.tags(next);
    boolean small = SMALL.stream().anyMatch(tags::contains);
    return (token.hasCapital() && !token.first()) || small || tags.contains("VBZ");
  }

  /** Behind a word that may be a noun too, its neighbours have to ask for the article. */
  private boolean isArticle(LineText line, int i) {
    double article = context.pair(line.before(i), "an") * context.pair("an", line.after(i));
    double and = context.pair(line.before(i), "and") * context.pair("and", line.after(i));
    return article > and;
  }

  /** How much likelier than an article the conjunction that lost its last letter is. */
  private double and(LineText line, int i, NoteEvidence note) {
    String before = line.before(i);
    String after = line.after(i);
    return context.support(before, "and", after, note) - context.support(before, "a", after, note);
  }

  /** Behind a preposition, or where a phrase begins, stands no conjunction. */
  private boolean opensPhrase(LineText line, int i) {
    Set<String> tags = lexicon.tags(line.before(i));
    return line.tokens().get(i).first() || tags.contains("IN") || tags.contains("TO");
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

  /** {@code give and end-to-end view}: a verb, then what should be its object's article. */
  private void articleForConjunction(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    if (!token.text().equals("and") || i + 3 >= line.tokens().size()) {
      return;
    }
    Token next = line.tokens().get(i + 1);
    boolean compound =
        GrammarTier.isHyphenAfter(line, next)
            && GrammarTier.isHyphenAfter(line, line.tokens().get(i + 2))
            && "aeio".indexOf(next.small().charAt(0)) >= 0;
    Set<String> tags = lexicon.tags(line.before(i));
    boolean verb = tags.contains("VB") && (!tags.contains("NN") || isArticle(line, i));
    if (compound && verb) {
      out.add(
          GrammarTier.one(
              token,
              "an",
              Kind.REAL_WORD,
              GrammarTier.SURE,
              "The verb '" + line.before(i) + "' needs an object, which begins with an article."));
    }
  }
}
