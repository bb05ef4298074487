package dev.studysite.read;

import dev.studysite.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Notes that were read before, each with the stamp that its file had when it was opened. */
final class KeptNotes {

  private final Map<String, Kept> notes = new ConcurrentHashMap<>();

  /**
   * What came of a file.
   *
   * @param stamp the stamp of the file, taken before it was read
   * @param note the note; none where the file could not be one
   * @param problems what is wrong with it
   * @param hash the hash of its bytes
   */
  record Kept(String stamp, Optional<RawNote> note, List<Problem> problems, String hash) {

    Kept {
      problems = List.copyOf(problems);
    }
  }

  /** What came of a file the last time, where it still has the same stamp. */
  Optional<Kept> find(String path, String stamp) {
    return Optional.ofNullable(notes.get(path)).filter(kept -> kept.stamp().equals(stamp));
  }

  void keep(String path, Kept kept) {
    notes.put(path, kept);
  }

  /** Forgets files that are gone. */
  void retain(List<String> paths) {
    notes.keySet().retainAll(Set.copyOf(paths));
  }
}
