package dev.studysite.glossary;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.NoteMemory;
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
  private final NoteMemory<List<Candidate>> found = new NoteMemory<>();
  private final Spelling.Memory spellings = new Spelling.Memory();
  private final TermMemory last = new TermMemory();

  /**
   * A harvester that knows some names.
   *
   * @param lexicon the names; services and products that a note uses become terms
   */
  public Harvester(Lexicon lexicon) {
    this.terms = new NoteTerms(new KnownNames(lexicon), new StopWords(), new AcronymTable());
  }

  /**
   * The glossary of a site. A note that was among those of the time before is not read again.
   *
   * @param notes the notes in order
   * @param authored the owner's {@code glossary.md}, where there is one
   */
  public Glossary harvest(List<CorrectedNote> notes, Optional<Outline> authored) {
    TermMerger merger = new TermMerger(GLOSSARY, spellings, last);
    authored.map(AuthoredEntry::of).orElse(List.of()).forEach(merger::add);
    authored.map(AuthoredEntry::nameless).ifPresent(merger::passOver);
    found.ofAll(notes, note -> terms.of(new NoteText(note))).forEach(merger::addAll);
    Glossary glossary = new Glossary(merger.terms(), merger.problems());
    last.turn();
    return glossary;
  }
}
