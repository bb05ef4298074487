package dev.studysite.read;

import dev.studysite.problem.Problem;
import java.util.List;
import java.util.Map;

/**
 * Everything a site is made from.
 *
 * @param notes the readable notes, sorted by path
 * @param owner the owner's files
 * @param problems what could not be read, or not without a guess
 * @param hashes the SHA-256 of every file that was read, by its path from the source folder on
 */
public record Source(
    List<RawNote> notes, OwnerFiles owner, List<Problem> problems, Map<String, String> hashes) {

  /** Copies the collections. */
  public Source {
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
    hashes = Map.copyOf(hashes);
  }
}
