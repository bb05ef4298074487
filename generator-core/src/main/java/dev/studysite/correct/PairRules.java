package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Makers;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Slips that two neighbouring words show: parted prepositions, pronouns for possessives. */
final class PairRules {

  /** The second halves of prepositions that are one word, by their first halves. */
  private static final Map<String, Set<String>> PARTED =
      Map.of("in", Set.of("side"), "out", Set.of("side"), "with", Set.of("out", "in"));

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our", "your", "this");
  private static final Set<String> INTO = Set.of("of", "in", "on", "into", "inside", "within");

  private final Lexicon lexicon;

  PairRules(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** True for a word that may be wrong beside the next one. */
  static boolean concerns(Surface word) {
    String small = word.small().text();
    return PARTED.containsKey(small)
        || small.equals("you")
        || small.equals("every")
        || small.equals("each")
        || (small.endsWith("s") && Makers.isCompany(small.substring(0, small.length() - 1)));
  }

  void propose(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    String next = line.after(i);
    if (next.isEmpty() || GrammarTier.isHyphenAfter(line, token)) {
      return;
    }
    Token second = line.tokens().get(i + 1);
    parted(line, i, token, second, out);
    possessive(line, i, token, second, out);
    maker(token, second, out);
    every(token, second, out);
  }

  /** {@code in side the box}. */
  private static void parted(LineText line, int i, Token token, Token second, List<Proposal> out) {
    Set<String> halves = PARTED.getOrDefault(token.small(), Set.of());
    if (halves.contains(second.text()) && second.open() && ARTICLES.contains(line.after(i + 1))) {
      String joined = token.text() + second.text();
      out.add(
          Proposal.of(
              token.start(),
              second.end(),
              joined,
              Kind.GRAMMAR,
              GrammarTier.SURE,
              2,
              "The preposition '" + joined + "' is one word."));
    }
  }

  /** {@code of you server}: behind a preposition and before a noun stands the possessive. */
  private void possessive(LineText line, int i, Token token, Token second, List<Proposal> out) {
    if (!token.text().equals("you") || !INTO.contains(line.before(i))) {
      return;
    }
    Set<String> tags = lexicon.tags(second.small());
    boolean verb = tags.stream().anyMatch(tag -> tag.startsWith("V") || tag.equals("MD"));
    boolean noun = tags.contains("NN") && !verb && !tags.contains("RB") && !tags.contains("IN");
    if (noun || (tags.isEmpty() && lexicon.isTerm(second.small()))) {
      out.add(
          GrammarTier.one(
              token,
              "your",
              Kind.REAL_WORD,
              GrammarTier.SURE,
              "Before '" + second.text() + "' the possessive is meant."));
    }
  }

  /** {@code Googles engine}: the name of a maker has no plural. */
  private void maker(Token token, Token second, List<Proposal> out) {
    String small = token.small();
    boolean named =
        small.endsWith("s")
            && token.hasCapital()
            && Makers.isCompany(small.substring(0, small.length() - 1));
    if (!named) {
      return;
    }
    Set<String> tags = lexicon.tags(second.small());
    boolean owned = tags.contains("NN") || tags.contains("NNS") || second.hasCapital();
    if (owned && !tags.contains("IN")) {
      String stem = token.text().substring(0, small.length() - 1);
      out.add(
          GrammarTier.one(
              token,
              stem + "'s",
              Kind.GRAMMAR,
              GrammarTier.SURE,
              stem + " is one maker; the s is the possessive's."));
    }
  }

  /** Behind "every" stands no verb; "each" may be the subject of one. */
  private boolean isPlural(Token token, Token second) {
    Set<String> tags = lexicon.tags(second.small());
    boolean noun = tags.contains("NNS") && !tags.contains("NN") && !tags.contains("JJ");
    return isOnlyPlural(second) || (token.small().equals("every") && noun);
  }

  /** {@code every boxes}: each of many is one. */
  private void every(Token token, Token second, List<Proposal> out) {
    boolean each = token.small().equals("every") || token.small().equals("each");
    if (!each || !second.open() || !second.isSmall() || !isPlural(token, second)) {
      return;
    }
    String singular = singular(second.small());
    if (!singular.isEmpty()) {
      out.add(
          GrammarTier.one(
              second,
              singular,
              Kind.GRAMMAR,
              GrammarTier.SURE,
              "'" + token.text() + "' asks for the singular."));
    }
  }

  private boolean isOnlyPlural(Token noun) {
    return lexicon.tags(noun.small()).equals(Set.of("NNS"));
  }

  private String singular(String plural) {
    for (String ending : List.of("ies", "s", "es")) {
      String stem = plural.substring(0, Math.max(0, plural.length() - ending.length()));
      String word = ending.equals("ies") ? stem + "y" : stem;
      if (plural.endsWith(ending) && lexicon.tags(word).contains("NN")) {
        return word;
      }
    }
    return "";
  }
}
