package dev.studysite.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts a finished folder in the place of an old one, so that a crash at any moment leaves the one
 * or the other, whole.
 *
 * <p>No file system renames a folder onto a full one, so there are two renames: the old folder
 * aside, the new one in. A journal written before the first says that the new folder is complete;
 * whoever comes next and finds it finishes the work.
 */
final class Swap {

  private final Path output;
  private final Path staging;
  private final Path aside;
  private final Path journal;

  Swap(Path output) {
    String name = "." + output.getFileName();
    this.output = output;
    this.staging = output.resolveSibling(name + ".staging");
    this.aside = output.resolveSibling(name + ".old");
    this.journal = output.resolveSibling(name + ".journal");
  }

  /** Where the new folder is made, on the same file system as the old one. */
  Path staging() {
    return staging;
  }

  /** Finishes or takes back what an earlier build left half done. */
  void recover() throws IOException {
    if (Files.exists(journal)) {
      finish();
      return;
    }
    bringBack();
    Folders.delete(aside);
    Folders.delete(staging);
  }

  /** Lets the staged folder take the place of the output. */
  void commit() throws IOException {
    Files.writeString(journal, "The staged site is complete.\n", StandardCharsets.UTF_8);
    Folders.sync(journal);
    finish();
  }

  /** Gives up what was staged; where the swap itself broke off, the next build goes on with it. */
  void discard() throws IOException {
    if (!Files.exists(journal)) {
      Folders.delete(staging);
    }
  }

  private void finish() throws IOException {
    if (Files.exists(staging)) {
      if (Files.exists(output)) {
        Folders.delete(aside);
        Files.move(output, aside, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(staging, output, StandardCopyOption.ATOMIC_MOVE);
    }
    bringBack();
    Files.delete(journal);
    Folders.delete(aside);
  }

  /** The old folder is the last good site as long as no other has taken its place. */
  private void bringBack() throws IOException {
    if (!Files.exists(output) && Files.exists(aside)) {
      Files.move(aside, output, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
