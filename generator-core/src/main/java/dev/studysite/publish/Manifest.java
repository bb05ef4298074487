package dev.studysite.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/**
 * The list of the files that are ours, kept in the output folder itself.
 *
 * @param sums the {@link Sum} of each file by its path; empty where an older list gives none
 */
record Manifest(NavigableMap<String, String> sums) {

  /** The name of the file; hosts do not show files that start with a dot. */
  static final String NAME = ".studysite-manifest";

  private static final String HEADER = "# The files that Studysite made here; all others stay.";

  Manifest {
    sums = Collections.unmodifiableNavigableMap(new TreeMap<>(sums));
  }

  /** True where the folder holds a site of ours. */
  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME));
  }

  /** The files of ours; none where the folder holds no site. Paths that lead outside are left. */
  static Manifest read(Path folder) throws IOException {
    NavigableMap<String, String> sums = new TreeMap<>();
    if (isIn(folder)) {
      for (String line : Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8)) {
        int tab = line.indexOf('\t');
        String path = tab < 0 ? line : line.substring(0, tab);
        boolean inside = folder.resolve(path).normalize().startsWith(folder.normalize());
        if (inside && !line.isEmpty() && !line.startsWith("#")) {
          sums.put(path, tab < 0 ? "" : line.substring(tab + 1));
        }
      }
    }
    return new Manifest(sums);
  }

  /** The paths of the files that are ours. */
  NavigableSet<String> files() {
    return sums.navigableKeySet();
  }

  /** Writes the list. */
  void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    sums.forEach((path, sum) -> text.append(path).append('\t').append(sum).append('\n'));
    Path file = folder.resolve(NAME);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    Folders.sync(file);
  }
}
