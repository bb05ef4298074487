package dev.studysite.read;

import dev.studysite.problem.Problem;
import dev.studysite.text.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads single text files of the owner, which have to be UTF-8. */
final class OwnerText {

  private final Path source;
  private final Intake intake;
  private final List<Problem> problems;

  /**
   * Over a source folder.
   *
   * @param source the site's source folder
   * @param intake reads the bytes
   * @param problems takes what is wrong
   */
  OwnerText(Path source, Intake intake, List<Problem> problems) {
    this.source = source;
    this.intake = intake;
    this.problems = problems;
  }

  /** The lines of a file; none where there is no such file or it cannot be read. */
  Optional<OwnerFile> file(String path) {
    Path file = source.resolve(path);
    return Files.exists(file) ? file(path, file) : Optional.empty();
  }

  /** The whole text of a file with its byte order mark; none where there is no file or no text. */
  Optional<String> whole(String path) {
    Path file = source.resolve(path);
    return Files.exists(file)
        ? text(path, file, bytes -> Decoder.strict(bytes, 0, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** The lines of a file that is known to be there. */
  Optional<OwnerFile> file(String path, Path file) {
    return text(path, file).map(LineCutter::cut).map(lines -> new OwnerFile(path, lines));
  }

  /** The whole text of a file that is known to be there, without its byte order mark. */
  Optional<String> text(String path, Path file) {
    return text(path, file, Decoder::utf8);
  }

  private Optional<String> text(
      String path, Path file, Function<byte[], Optional<String>> decoder) {
    try {
      Optional<String> text = decoder.apply(intake.bytes(path, file));
      if (text.isEmpty()) {
        problems.add(FileProblems.notUtf8(path));
      }
      return text;
    } catch (IOException e) {
      problems.add(FileProblems.unreadable(path, e));
      return Optional.empty();
    }
  }

  /** True for lines that say nothing: blank ones and comments. */
  static boolean isSilent(Line line) {
    return line.isBlank() || line.text().stripLeading().startsWith("#");
  }
}
