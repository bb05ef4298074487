package dev.studysite.glossary;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.lexicon.Form;
import dev.studysite.lexicon.NameMatcher;
import dev.studysite.outline.Outline;
import java.util.List;
import java.util.Optional;

/**
 * Collects the terms of a site: the owner's entries, what the notes expand or define, their
 * headings, the names of the lexicon that they use, and their acronyms.
 */
public final class Harvester {

  private static final String GLOSSARY = "glossary.md";

  private final NoteTerms terms;

  /**
   * A harvester that knows some names.
   *
   * @param names services, products and features; those that a note uses become terms
   */
  public Harvester(List<Form> names) {
    NameMatcher.Builder<Form> matcher = NameMatcher.builder();
    for (Form form : names) {
      matcher.add(form.text(), form, form.letters());
      form.also().forEach(other -> matcher.add(other, form, form.letters()));
    }
    this.terms = new NoteTerms(matcher.build(), new StopWords(), new AcronymTable());
  }

  /**
   * The glossary of a site.
   *
   * @param notes the notes in order
   * @param authored the owner's {@code glossary.md}, where there is one
   */
  public Glossary harvest(List<CorrectedNote> notes, Optional<Outline> authored) {
    TermMerger merger = new TermMerger(GLOSSARY);
    authored.map(AuthoredEntry::of).orElse(List.of()).forEach(merger::add);
    notes.parallelStream()
        .map(note -> terms.of(new NoteText(note)))
        .toList()
        .forEach(found -> found.forEach(merger::add));
    return new Glossary(merger.terms(), merger.problems());
  }
}
