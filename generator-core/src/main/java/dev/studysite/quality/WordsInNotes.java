package dev.studysite.quality;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.NoteMemory;
import dev.studysite.glossary.TermKey;
import dev.studysite.text.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Looks for words in notes as they stand: what stands in code is no mention, but is used. */
final class WordsInNotes {

  private final AtomicReference<Asked> last = new AtomicReference<>(new Asked(Set.of()));

  /** What was looked for the last time, and what each note has of it. */
  private record Asked(Set<TermKey> words, NoteMemory<Set<TermKey>> found) {

    Asked(Set<TermKey> words) {
      this(words, new NoteMemory<>());
    }
  }

  /** Those of some words that stand in a note, between spaces, commas, equals signs or such. */
  Set<TermKey> among(Set<TermKey> words, List<CorrectedNote> notes) {
    if (words.isEmpty()) {
      return Set.of();
    }
    Asked before = Objects.requireNonNull(last.get());
    Asked asked = before.words().equals(words) ? before : new Asked(words);
    last.set(asked);
    Set<TermKey> all = new HashSet<>();
    asked.found().ofAll(notes, note -> in(note, words)).forEach(all::addAll);
    return Set.copyOf(all);
  }

  private static Set<TermKey> in(CorrectedNote note, Set<TermKey> wanted) {
    Set<TermKey> found = new HashSet<>();
    for (Line line : note.outline().note().lines()) {
      for (String word : line.text().split("[\\s=(),]", -1)) {
        if (!word.isEmpty() && wanted.contains(TermKey.of(word))) {
          found.add(TermKey.of(word));
        }
      }
    }
    return found;
  }
}
