package dev.studysite.link;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.outline.Spot;
import dev.studysite.text.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which mentions become links. The reasons, first that holds: {@code topic} (the words lead
 * to a topic), {@code heading}, {@code link} (they lead elsewhere already), {@code ambiguous},
 * {@code opted-out}, {@code plain-word} (a word of every day that another note defines), {@code
 * part-of-name} (a correction joined them with other words to a longer name), {@code split} (they
 * run over a line end, a change of emphasis or the end of a defined term, so that no single link
 * can hold them), {@code repeated}; then the two that make a link: {@code definition-head} (a term
 * in front of its definition leads to its page) and {@code first-in-section}. In the owner's
 * glossary a term's own entry holds no link to it: {@code own-entry}.
 */
final class LinkRules {

  /**
   * A decision.
   *
   * @param linked true for a link
   * @param reason its short name
   */
  record Decision(boolean linked, String reason) {}

  private final OptOuts optOuts;
  private final Set<TermKey> authored;
  private final Set<TermKey> inSection = new HashSet<>();
  private int section = -1;

  /**
   * The rules for one text.
   *
   * @param optOuts where the owner wants no links
   * @param authored terms that the owner wrote an entry for
   */
  LinkRules(OptOuts optOuts, Set<TermKey> authored) {
    this.optOuts = optOuts;
    this.authored = authored;
  }

  /** Decides on the next mention; mentions come in reading order. */
  Decision decide(Spot spot, NameMatch<TermForms.Meaning> match, PassageText.Source source) {
    if (spot.section() != section) {
      section = spot.section();
      inSection.clear();
    }
    Term term = match.value().terms().get(0);
    String no = refusal(spot, match.value(), source);
    if (!no.isEmpty()) {
      return new Decision(false, no);
    }
    if (!inSection.add(term.key())) {
      return new Decision(false, "repeated");
    }
    return new Decision(true, isHead(spot, source.span()) ? "definition-head" : "first-in-section");
  }

  /** True where the owner says that these words do not mean the term here. */
  boolean isElsewhere(
      NameMatch<TermForms.Meaning> match, CorrectedNote note, PassageText.Source source) {
    TermKey term = match.value().terms().get(0).key();
    return optOuts.isElsewhere(term, note.path(), note.outline().note().line(source.span().line()));
  }

  private String refusal(Spot spot, TermForms.Meaning meaning, PassageText.Source source) {
    Term term = meaning.terms().get(0);
    if (spot.role() == Spot.Role.HEADING) {
      return "heading";
    }
    if (source.inLink()) {
      return "link";
    }
    if (meaning.isAmbiguous()) {
      return "ambiguous";
    }
    if (optOuts.isOut(term.key())) {
      return "opted-out";
    }
    if (!authored.contains(term.key()) && isPlainWord(term) && !isSaidIn(term, spot)) {
      return "plain-word";
    }
    if (source.torn()) {
      return "part-of-name";
    }
    return source.split() || isCut(spot, source.span()) ? "split" : "";
  }

  /** A page sets the term of a definition and its sign apart from the words beside them. */
  private static boolean isCut(Spot spot, Span span) {
    return spot.definition().stream()
        .flatMap(found -> Stream.concat(Stream.of(found.head()), found.sign().stream()))
        .anyMatch(part -> part.cuts(span));
  }

  /** One word without a capital or digit inside, such as {@code trace}. */
  private static boolean isPlainWord(Term term) {
    String name = term.name();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetter(c) || (i > 0 && Character.toLowerCase(c) != c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSaidIn(Term term, Spot spot) {
    return notesThatCount(term).contains(spot.topic().note());
  }

  /** The notes in which a word of every day is a term, because they say what it is. */
  static Set<String> notesThatCount(Term term) {
    return isPlainWord(term)
        ? term.sayings().stream().map(said -> said.topic().note()).collect(Collectors.toSet())
        : Set.of();
  }

  private static boolean isHead(Spot spot, Span span) {
    return spot.definition().stream().anyMatch(definition -> definition.head().contains(span));
  }
}
