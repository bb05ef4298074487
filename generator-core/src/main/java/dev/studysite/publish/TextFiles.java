package dev.studysite.publish;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes single text files, such as reports, so that a reader never sees half of one. */
public final class TextFiles {

  /**
   * Writes a file in UTF-8, unless it holds just these words already.
   *
   * @throws PublishException where the file system refuses
   */
  public void write(Path file, String text) throws PublishException {
    try {
      if (isSame(file, text)) {
        return;
      }
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = beside(file);
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new PublishException(refused(file), e);
    }
  }

  /**
   * Writes a file of the owner in UTF-8 in the place of what was read from it, and waits until it
   * is on the disk.
   *
   * @param was the text that was read; empty where there was no file
   * @throws PublishException where the file is not as it was read any more, or cannot be written
   */
  public void replace(Path file, String was, String text) throws PublishException {
    try {
      boolean same = Files.exists(file) ? isSame(file, was) : was.isEmpty();
      if (!same) {
        throw new PublishException(changed(file));
      }
      Path fresh = beside(file);
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      Folders.sync(fresh);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new PublishException(refused(file), e);
    }
  }

  /** True where there is a file or a folder of this name. */
  public boolean exists(Path file) {
    return Files.exists(file);
  }

  /** True where files may be made in a folder. */
  public boolean canWrite(Path folder) {
    return Files.isWritable(folder);
  }

  /** A name that another build at the same time does not write to. */
  static Path beside(Path file) {
    long thread = Thread.currentThread().getId();
    String own = "." + ProcessHandle.current().pid() + "-" + thread + ".new";
    return file.resolveSibling(file.getFileName() + own);
  }

  private static Problem refused(Path file) {
    return Problem.error(
        Place.of(file.toString()),
        "the file cannot be written",
        "Check that its folder may be written to.");
  }

  private static Problem changed(Path file) {
    return Problem.error(
        Place.of(file.toString()),
        "the file is not as it was read, so nothing was written",
        "Save it as UTF-8, leave it alone for a moment and try again.");
  }

  private static boolean isSame(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }
}
