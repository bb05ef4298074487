package dev.studysite.quality;

import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.link.Links;
import dev.studysite.link.Mention;
import dev.studysite.link.MentionIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds terms that are used and not explained, explained and not used, or never spelled out. */
final class TermFindings {

  /** What the notes name but once needs no explanation of its own. */
  private static final int OFTEN = 2;

  /** Longer words in capitals are shouted: {@code ENTERPRISE}. */
  private static final int LONGEST_ACRONYM = 6;

  private final MentionIndex index;
  private final Set<TermKey> inDefinitions;
  private final UnaryOperator<Set<TermKey>> inCode;

  /**
   * A search.
   *
   * @param index who mentions what
   * @param inCode which of some words stand in a note, were it in code
   */
  TermFindings(MentionIndex index, Links links, UnaryOperator<Set<TermKey>> inCode) {
    this.index = index;
    this.inDefinitions =
        links.authored().mentions().stream()
            .filter(mention -> !mention.reason().equals("own-entry"))
            .map(Mention::term)
            .collect(Collectors.toSet());
    this.inCode = inCode;
  }

  List<Finding> of(Glossary glossary) {
    List<Term> byUse = new ArrayList<>(glossary.terms());
    byUse.sort(Comparator.comparingInt((Term term) -> -index.mentions(term.key())));
    List<Finding> found = new ArrayList<>();
    byUse.stream().filter(this::isUndefined).map(this::undefined).forEach(found::add);
    byUse.stream().filter(this::isUnexpanded).map(this::unexpanded).forEach(found::add);
    found.addAll(unused(glossary));
    return found;
  }

  private List<Finding> unused(Glossary glossary) {
    List<Term> silent = glossary.terms().stream().filter(this::isSilent).toList();
    Set<TermKey> used = inCode.apply(silent.stream().map(Term::key).collect(Collectors.toSet()));
    return silent.stream()
        .filter(term -> !used.contains(term.key()))
        .map(TermFindings::unused)
        .toList();
  }

  private boolean isUndefined(Term term) {
    boolean explained =
        !term.definition().isEmpty()
            || !term.sayings().isEmpty()
            || term.expansion().filter(Expansion::fromNotes).isPresent();
    return !explained && index.mentions(term.key()) >= OFTEN;
  }

  /** Capitals that neither the notes nor the owner's glossary spells out. */
  private boolean isUnexpanded(Term term) {
    boolean given =
        term.expansion().filter(known -> known.fromNotes()).isPresent()
            || !term.definition().isEmpty();
    int length = term.name().length();
    boolean acronym =
        length > 1
            && length <= LONGEST_ACRONYM
            && term.name().chars().allMatch(Character::isUpperCase);
    return acronym && !given && index.mentions(term.key()) > 0 && !isUndefined(term);
  }

  /** An entry of the owner's that no text names. */
  private boolean isSilent(Term term) {
    return !term.definition().isEmpty()
        && index.mentions(term.key()) == 0
        && !inDefinitions.contains(term.key());
  }

  private Finding undefined(Term term) {
    return used(Kind.UNDEFINED, term, "");
  }

  private Finding unexpanded(Term term) {
    String known = term.expansion().map(words -> "perhaps " + words.words()).orElse("");
    return used(Kind.UNEXPANDED, term, known);
  }

  private Finding used(Kind kind, Term term, String known) {
    List<Mention> mentions = index.of(term.key());
    String often = mentions.size() == 1 ? "1 mention" : mentions.size() + " mentions";
    Mention first = mentions.get(0);
    Where where = new Where(first.topic().note(), first.span().line());
    String detail = known.isEmpty() ? often : often + "; " + known;
    return new Finding(kind, term.name(), detail, Optional.of(term.key()), List.of(where));
  }

  private static Finding unused(Term term) {
    return new Finding(Kind.UNUSED, term.name(), "", Optional.of(term.key()), List.of());
  }
}
