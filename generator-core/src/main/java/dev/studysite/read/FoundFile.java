package dev.studysite.read;

import java.nio.file.Path;

/**
 * A file that the walk over a folder met.
 *
 * @param path the path below that folder, with {@code /} between its parts
 * @param file where it lies
 */
record FoundFile(String path, Path file) implements Comparable<FoundFile> {

  @Override
  public int compareTo(FoundFile other) {
    return path.compareTo(other.path);
  }
}
