package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Contractions that lost their apostrophe, found by their right forms. */
final class Contractions {

  private static final double SURE = 0.995;
  private static final int RARE = 9;

  private static final List<String> RIGHT =
      List.of(
          "don't",
          "doesn't",
          "didn't",
          "isn't",
          "aren't",
          "wasn't",
          "weren't",
          "hasn't",
          "haven't",
          "hadn't",
          "can't",
          "couldn't",
          "wouldn't",
          "shouldn't",
          "mustn't",
          "won't",
          "you're",
          "they're",
          "you've",
          "they've",
          "we've",
          "that's",
          "there's",
          "what's",
          "i'm",
          "i've");

  private static final Set<String> AFTER_ITS =
      Set.of("a", "an", "the", "not", "called", "just", "also", "better", "possible", "because");

  private static final Set<String> ON =
      Set.of("to", "by", "in", "for", "with", "from", "on", "as", "at", "when", "if", "because");

  private static final Set<String> DEGREES =
      Set.of("very", "too", "so", "quite", "rather", "really", "fairly", "more", "less");

  private final Lexicon lexicon;
  private final Map<String, String> byLetters = new HashMap<>();

  Contractions(Lexicon lexicon) {
    this.lexicon = lexicon;
    RIGHT.forEach(right -> byLetters.put(right.replace("'", ""), right));
  }

  /**
   * {@code its too heavy.}: an adverb of degree and an adjective that end their sentence leave no
   * noun for a possessive.
   */
  private boolean isPredicate(LineText line, int i) {
    if (!DEGREES.contains(line.after(i)) || !line.areNeighbours(i + 1, i + 2)) {
      return false;
    }
    Token last = line.tokens().get(i + 2);
    Set<String> tags = lexicon.tags(last.small());
    boolean noun = tags.contains("NN") || tags.contains("NNS") || tags.contains("NNU");
    return tags.contains("JJ") && !noun && endsSentence(line.text(), last.end());
  }

  /** {@code its used by many}: behind the possessive a noun would follow, not a preposition. */
  private boolean isPassive(LineText line, int i) {
    Set<String> tags = lexicon.tags(line.after(i));
    boolean participle = tags.contains("VBN") && !tags.contains("NN") && !tags.contains("NNS");
    return participle && line.areNeighbours(i + 1, i + 2) && ON.contains(line.after(i + 1));
  }

  private static boolean endsSentence(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end == text.length() || (end == at && ".!?".indexOf(text.charAt(end)) >= 0);
  }

  /** True for a word that may lack its apostrophe. */
  boolean concerns(Surface word) {
    String small = word.small().text();
    return small.equals("its") || byLetters.containsKey(small);
  }

  void propose(LineText line, int i, List<Proposal> out) {
    Token token = line.tokens().get(i);
    String next = line.after(i);
    if (token.small().equals("its")
        && !token.isCapitals()
        && (AFTER_ITS.contains(next) || isPredicate(line, i) || isPassive(line, i))) {
      out.add(
          GrammarTier.one(
              token,
              token.recase("it's"),
              Kind.REAL_WORD,
              SURE,
              "Before '" + next + "' only 'it is' makes sense; 'its' is the possessive."));
    }
    String right = byLetters.get(token.small());
    if (right == null || token.isCapitals()) {
      return;
    }
    int common = lexicon.commonness(token.small());
    boolean verb = lexicon.tags(next).contains("VB") || next.equals("be");
    if (common < 0 || (common < RARE && verb)) {
      Kind kind = common < 0 ? Kind.NONWORD : Kind.REAL_WORD;
      String after = right.startsWith("i'") ? "I" + right.substring(1) : token.recase(right);
      out.add(
          GrammarTier.one(token, after, kind, SURE, "The apostrophe of '" + after + "' is lost."));
    }
  }
}
