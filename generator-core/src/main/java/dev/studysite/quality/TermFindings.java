package dev.studysite.quality;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Doubts;
import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.link.Links;
import dev.studysite.link.Mention;
import dev.studysite.link.MentionIndex;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds terms that are used and not explained, explained and not used, or never spelled out. */
final class TermFindings {

  /** What the notes name but once needs no explanation of its own. */
  private static final int OFTEN = 2;

  private final MentionIndex index;
  private final Set<TermKey> inDefinitions;
  private final Set<TermKey> inCode;
  private final List<Finding> doubted = new ArrayList<>();

  TermFindings(MentionIndex index, Links links, List<CorrectedNote> notes) {
    this.index = index;
    this.inDefinitions =
        links.authored().mentions().stream()
            .filter(mention -> !mention.reason().equals("own-entry"))
            .map(Mention::term)
            .collect(Collectors.toSet());
    this.inCode = new HashSet<>();
    for (CorrectedNote note : notes) {
      note.outline().note().lines().forEach(this::addWords);
      Doubts.in(note).forEach(doubt -> doubted.add(doubted(note, doubt)));
    }
  }

  List<Finding> of(Glossary glossary) {
    List<Term> byUse = new ArrayList<>(glossary.terms());
    byUse.sort(Comparator.comparingInt((Term term) -> -index.mentions(term.key())));
    List<Finding> found = new ArrayList<>();
    byUse.stream().filter(this::isUndefined).map(this::undefined).forEach(found::add);
    byUse.stream().filter(this::isUnexpanded).map(this::unexpanded).forEach(found::add);
    found.addAll(doubted);
    glossary.terms().stream().filter(this::isUnused).map(TermFindings::unused).forEach(found::add);
    return found;
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
    boolean acronym =
        term.name().length() > 1 && term.name().chars().allMatch(Character::isUpperCase);
    return acronym && !given && index.mentions(term.key()) > 0 && !isUndefined(term);
  }

  private boolean isUnused(Term term) {
    return !term.definition().isEmpty()
        && index.mentions(term.key()) == 0
        && !inDefinitions.contains(term.key())
        && !inCode.contains(term.key());
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

  private static Finding doubted(CorrectedNote note, Doubts.Doubt doubt) {
    Where where = new Where(note.path(), doubt.line());
    String detail = "perhaps " + doubt.words();
    return new Finding(Kind.DOUBTED, doubt.acronym(), detail, Optional.empty(), List.of(where));
  }

  private static Finding unused(Term term) {
    return new Finding(Kind.UNUSED, term.name(), "", Optional.of(term.key()), List.of());
  }

  /** Words between spaces and equals signs: what stands in code is no mention, but is used. */
  private void addWords(Line line) {
    for (String word : line.text().split("[\\s=(),]", -1)) {
      if (!word.isEmpty()) {
        inCode.add(TermKey.of(word));
      }
    }
  }
}
