package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import java.util.List;

/** The article that fits the sound behind it, and the article that a conjunction ousted. */
final class ArticleRules {

  private final Lexicon lexicon;

  ArticleRules(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void propose(LineText line, int i, List<Proposal> out) {
    article(line, i, out);
    articleForConjunction(line, i, out);
  }

  private void article(LineText line, int i, List<Proposal> out) {
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
    if (wrong && noun.open()) {
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
    if (compound && lexicon.tags(line.before(i)).contains("VB")) {
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
