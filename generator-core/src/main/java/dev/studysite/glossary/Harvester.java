package dev.studysite.glossary;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.outline.Outline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Collects the terms of a site: the owner's entries, what the notes expand or define, their
 * headings, the names of the lexicon that they use, and their acronyms.
 */
public final class Harvester {

  private static final String GLOSSARY = "glossary.md";

  private final NoteTerms terms;
  private final Map<String, Found> last = new ConcurrentHashMap<>();

  /** What a note gave; it counts as long as the note is the same value. */
  private record Found(CorrectedNote note, List<Candidate> terms) {}

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
    TermMerger merger = new TermMerger(GLOSSARY);
    authored.map(AuthoredEntry::of).orElse(List.of()).forEach(merger::add);
    notes.parallelStream().map(this::termsOf).toList().forEach(found -> found.forEach(merger::add));
    last.keySet().retainAll(notes.stream().map(CorrectedNote::path).collect(Collectors.toSet()));
    return new Glossary(merger.terms(), merger.problems());
  }

  /** To compare what a note says would take longer than it does to see that it is the same. */
  @SuppressWarnings("ReferenceEquality")
  private List<Candidate> termsOf(CorrectedNote note) {
    Found before = last.get(note.path());
    if (before != null && before.note() == note) {
      return before.terms();
    }
    List<Candidate> found = terms.of(new NoteText(note));
    last.put(note.path(), new Found(note, found));
    return found;
  }
}
