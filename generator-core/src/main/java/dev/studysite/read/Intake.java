package dev.studysite.read;

import dev.studysite.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads whole files and notes the hash of each, so that the next build can tell whether it would
 * read the same.
 */
final class Intake {

  private final Map<String, String> hashes = new TreeMap<>();

  /**
   * The bytes of a file.
   *
   * @param path what names the file, from the source folder on
   * @param file where it lies
   * @throws IOException where it cannot be read
   */
  byte[] bytes(String path, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    hashes.put(path, Hash.of(bytes));
    return bytes;
  }

  /** Takes a file for read whose hash is known. */
  void know(String path, String hash) {
    hashes.put(path, hash);
  }

  /** The hash of a file that was read; empty where it was not. */
  String hash(String path) {
    return hashes.getOrDefault(path, "");
  }

  /** The hash of every file that was read, by its path. */
  Map<String, String> hashes() {
    return Map.copyOf(hashes);
  }
}
