package dev.studysite.link;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.AuthoredEntry;
import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.TermKey;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Spot;
import dev.studysite.problem.Problem;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds every mention of every term in the corrected words of the notes and of the owner's
 * glossary, and decides which of them become links. Code and addresses hold no mentions.
 *
 * <p>Longest match, leftmost first. A mention that runs over a line end has its place on the line
 * where it begins. At most one mention of a term in a section becomes a link.
 */
public final class Linker {

  private static final String GLOSSARY = "glossary.md";

  private final AtomicReference<Optional<LastLinks>> last = new AtomicReference<>(Optional.empty());

  /** A linker that has linked nothing yet. */
  public Linker() {}

  /**
   * All mentions. Notes of the time before that name nothing whose meaning has changed since are
   * not read again.
   *
   * @param notes the notes in order
   * @param glossary the terms
   * @param authored the owner's {@code glossary.md}, where there is one
   */
  public Links link(List<CorrectedNote> notes, Glossary glossary, Optional<Outline> authored) {
    List<AuthoredEntry> entries = authored.map(AuthoredEntry::of).orElse(List.of());
    Set<TermKey> owned = entries.stream().map(AuthoredEntry::key).collect(Collectors.toSet());
    OptOuts optedOut = new OptOuts(entries);
    Optional<LastLinks> before =
        Objects.requireNonNull(last.get()).filter(links -> links.isOf(authored));
    TermForms forms =
        before
            .flatMap(links -> links.forms(glossary))
            .orElseGet(() -> new TermForms(glossary, entries));
    TopicForms topics = new TopicForms(notes, forms);
    Function<CorrectedNote, NoteLinks> link =
        note -> linkNote(note, topics, forms, new LinkRules(optedOut, owned));
    ChangedNames changed =
        before.map(known -> known.changed(forms, topics)).orElseGet(ChangedNames::none);
    List<NoteLinks> links =
        notes.parallelStream()
            .map(
                note ->
                    before
                        .flatMap(known -> known.links(note))
                        .filter(known -> !changed.areIn(note))
                        .orElseGet(() -> link.apply(note)))
            .toList();
    NoteLinks own =
        before
            .flatMap(known -> known.own(forms))
            .or(() -> authored.map(outline -> linkGlossary(outline, forms, optedOut, owned)))
            .orElse(new NoteLinks(GLOSSARY, List.of()));
    last.set(Optional.of(new LastLinks(authored, notes, links, own, forms, topics)));
    List<Problem> problems = new ArrayList<>(forms.problems());
    problems.addAll(optedOut.stale(notes));
    return new Links(links, own, problems);
  }

  /** The mentions of one note. */
  static NoteLinks linkNote(
      CorrectedNote note, TopicForms topicForms, TermForms forms, LinkRules rules) {
    List<Mention> mentions = new ArrayList<>();
    TopicLinker topics = new TopicLinker(topicForms);
    for (Spot spot : Spot.of(note.outline())) {
      PassageText text = new PassageText(note, spot.text());
      List<Span> taken = topics.link(spot, text);
      mentions.addAll(mentionsIn(note, spot, text, taken, forms, rules));
    }
    return new NoteLinks(note.path(), mentions, topics.mentions());
  }

  /** An entry is a section; it never leads to itself. */
  private static NoteLinks linkGlossary(
      Outline outline, TermForms forms, OptOuts optedOut, Set<TermKey> owned) {
    CorrectedNote note = new CorrectedNote(outline, List.of(), List.of());
    LinkRules rules = new LinkRules(optedOut, owned);
    List<Mention> mentions = new ArrayList<>();
    TermKey entry = new TermKey("");
    for (Spot spot : Spot.of(outline)) {
      if (spot.role() == Spot.Role.HEADING) {
        entry = TermKey.of(spot.text().text());
        continue;
      }
      if (AuthoredEntry.isSetting(spot.text().text())) {
        continue;
      }
      PassageText text = new PassageText(note, spot.text());
      for (Mention mention : mentionsIn(note, spot, text, List.of(), forms, rules)) {
        mentions.add(mention.term().equals(entry) ? ownEntry(mention) : mention);
      }
    }
    return new NoteLinks(GLOSSARY, mentions);
  }

  /** The mentions in a passage; {@code taken} are words that lead to a topic. */
  private static List<Mention> mentionsIn(
      CorrectedNote note,
      Spot spot,
      PassageText text,
      List<Span> taken,
      TermForms forms,
      LinkRules rules) {
    List<Mention> mentions = new ArrayList<>();
    Span last = new Span(1, 0, 0);
    for (NameMatch<TermForms.Meaning> match : forms.matches(text.text())) {
      PassageText.Source source = text.source(match.start(), match.end());
      if (source.span().overlaps(last) || rules.isElsewhere(match, note, source)) {
        continue;
      }
      last = source.span();
      LinkRules.Decision decision =
          !taken.isEmpty() && taken.stream().anyMatch(source.span()::overlaps)
              ? new LinkRules.Decision(false, "topic")
              : rules.decide(spot, match, source);
      mentions.add(
          new Mention(
              match.value().terms().get(0).key(),
              spot.topic(),
              source.span(),
              text.text().substring(match.start(), match.end()),
              decision.linked(),
              decision.reason()));
    }
    return mentions;
  }

  private static Mention ownEntry(Mention mention) {
    return new Mention(
        mention.term(), mention.topic(), mention.span(), mention.surface(), false, "own-entry");
  }
}
