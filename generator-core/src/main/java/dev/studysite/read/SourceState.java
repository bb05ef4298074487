package dev.studysite.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the files of a source look like from outside: their names, lengths and times. Two equal
 * states mean that nothing was saved between them; no file is read for it.
 *
 * @param files a stamp of each file by its path
 */
public record SourceState(Map<String, String> files) {

  private static final List<String> FOLDERS = List.of("notes", "pages", "theme");

  /** Copies the stamps. */
  public SourceState {
    files = Map.copyOf(files);
  }

  /**
   * The state of a source folder now. What cannot be looked at, because it was just removed or is
   * forbidden, is left out: once it is back, that is another state.
   */
  public static SourceState of(Path source) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> top = Files.list(source)) {
      top.filter(Files::isRegularFile).forEach(file -> add(file, files));
    } catch (IOException e) {
      files.put("", "gone");
    }
    FOLDERS.forEach(folder -> addFolder(source.resolve(folder), files));
    return new SourceState(files);
  }

  private static void addFolder(Path folder, Map<String, String> files) {
    try {
      Files.walkFileTree(folder.toRealPath(), new Stamper(files));
    } catch (IOException e) {
      files.put(folder.toString(), "gone");
    }
  }

  private static void add(Path file, Map<String, String> files) {
    try {
      files.put(file.toString(), stamp(Files.readAttributes(file, BasicFileAttributes.class)));
    } catch (IOException e) {
      files.put(file.toString(), "gone");
    }
  }

  /** The stamp of a file: where it is equal nothing was saved. */
  static String stamp(BasicFileAttributes attributes) {
    return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey();
  }

  /** Takes the stamp of each file that a walk meets. */
  private static final class Stamper extends SimpleFileVisitor<Path> {

    private final Map<String, String> files;

    Stamper(Map<String, String> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(file.toString(), stamp(attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      return FileVisitResult.CONTINUE;
    }
  }
}
