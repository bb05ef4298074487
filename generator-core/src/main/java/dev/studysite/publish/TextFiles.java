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
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Problem problem =
          Problem.error(
              Place.of(file.toString()),
              "the file cannot be written",
              "Check that its folder may be written to.");
      throw new PublishException(problem, e);
    }
  }

  /** True where files may be made in a folder. */
  public boolean canWrite(Path folder) {
    return Files.isWritable(folder);
  }

  private static boolean isSame(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }
}
