package dev.studysite.correct;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps what a stage gave for each note until that note is another one, so that a preview of many
 * notes works anew only on those that were saved. Threads may share one.
 *
 * @param <T> what the stage gives for a note; it must depend on the note alone
 */
public final class NoteMemory<T> {

  private final Map<String, Kept<T>> kept = new ConcurrentHashMap<>();

  private record Kept<T>(CorrectedNote note, T value) {}

  /** A memory of nothing yet. */
  public NoteMemory() {}

  /**
   * What a step gives for a note, made anew only where it was not kept.
   *
   * <p>To compare what a note says would take longer than it does to see that it is the same value.
   */
  @SuppressWarnings("ReferenceEquality")
  public T of(CorrectedNote note, Function<CorrectedNote, T> step) {
    Kept<T> last = kept.get(note.path());
    if (last != null && last.note() == note) {
      return last.value();
    }
    T value = step.apply(note);
    kept.put(note.path(), new Kept<>(note, value));
    return value;
  }

  /** What a step gives for each note, in the order of the notes; threads share the work. */
  public List<T> ofAll(List<CorrectedNote> notes, Function<CorrectedNote, T> step) {
    List<T> all = notes.parallelStream().map(note -> of(note, step)).toList();
    kept.keySet().retainAll(notes.stream().map(CorrectedNote::path).collect(Collectors.toSet()));
    return all;
  }
}
