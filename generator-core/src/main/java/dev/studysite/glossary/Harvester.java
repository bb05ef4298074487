package dev.studysite.glossary;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.lexicon.Lexicon;
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
   * @param lexicon the names; services and products that a note uses become terms
   */
  public Harvester(Lexicon lexicon) {
    this.terms = new NoteTerms(new KnownNames(lexicon), new StopWords(), new AcronymTable());
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
