package dev.studysite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands in a folder, to be compared with another. */
final class FolderBytes {

  /** Names its fingerprint of the machine, so that it differs where all else is the same. */
  private static final String MEMORY = "last-build.tsv";

  /** What was set on paper is kept by such fingerprints, too. */
  private static final String PAPER = "paper";

  private FolderBytes() {}

  /** A hash of each file by its path, but of what the last build keeps for the next. */
  static Map<String, Integer> of(Path root) throws IOException {
    Map<String, Integer> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        Path below = root.relativize(file);
        int names = below.getNameCount();
        boolean paper = names > 1 && below.getName(names - 2).endsWith(PAPER);
        if (!file.endsWith(MEMORY) && !paper) {
          String path = below.toString().replace('\\', '/');
          hashes.put(path, Arrays.hashCode(Files.readAllBytes(file)));
        }
      }
    }
    return hashes;
  }

  /** Copies a folder with all in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
