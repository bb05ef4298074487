package dev.studysite.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The list of the files that are ours, kept in the output folder itself. */
final class Manifest {

  /** The name of the file; hosts do not show files that start with a dot. */
  static final String NAME = ".studysite-manifest";

  private static final String HEADER = "# The files that Studysite made here; all others stay.";

  private Manifest() {}

  /** True where the folder holds a site of ours. */
  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME));
  }

  /** The files of ours; none where the folder holds no site. Paths that lead outside are left. */
  static NavigableSet<String> read(Path folder) throws IOException {
    NavigableSet<String> files = new TreeSet<>();
    if (isIn(folder)) {
      Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .filter(line -> folder.resolve(line).normalize().startsWith(folder.normalize()))
          .forEach(files::add);
    }
    return files;
  }

  /** Writes the list. */
  static void write(Path folder, NavigableSet<String> files) throws IOException {
    String text = HEADER + "\n" + String.join("\n", files) + "\n";
    Path file = folder.resolve(NAME);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    Folders.sync(file);
  }
}
