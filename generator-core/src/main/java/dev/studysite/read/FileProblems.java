package dev.studysite.read;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** The words for what can be wrong with a file, in one place. */
final class FileProblems {

  private FileProblems() {}

  static Problem unreadable(String path, IOException cause) {
    return Problem.error(
        Place.of(path),
        "cannot be read: " + words(cause),
        "Allow it to be read, or move it out of the folder.");
  }

  static Problem notUtf8(String path) {
    return Problem.error(
        Place.of(path), "is not valid UTF-8 and was passed over", "Save it as UTF-8.");
  }

  /** The system's own words differ from one to another; these do not. */
  private static String words(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "access is denied";
    }
    return cause instanceof NoSuchFileException
        ? "it is gone or a link that leads nowhere"
        : "the system refuses (" + cause.getClass().getSimpleName() + ")";
  }
}
