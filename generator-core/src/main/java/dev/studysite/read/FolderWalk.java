package dev.studysite.read;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Lists the files below a folder of the source, sorted by path. Hidden files and folders (a dot
 * first) are passed over. A linked folder is not entered, and a linked file only taken where it
 * lies inside the source: so no link makes a loop, and none publishes a file from elsewhere.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final String name;
  private final Path source;
  private final Path top;
  private final List<FoundFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private FolderWalk(String name, Path source, Path top) {
    this.name = name;
    this.source = source;
    this.top = top;
  }

  /**
   * What a walk found.
   *
   * @param files the files, sorted by path
   * @param problems what could not be entered or followed
   */
  record Result(List<FoundFile> files, List<Problem> problems) {}

  /**
   * Walks over a folder, which may itself be a link.
   *
   * @param source the site's source folder
   * @param name the folder below it, such as {@code notes}
   */
  static Result over(Path source, String name) {
    try {
      Path top = source.resolve(name).toRealPath();
      FolderWalk walk = new FolderWalk(name, source.toRealPath(), top);
      Files.walkFileTree(top, walk);
      return new Result(walk.files.stream().sorted().toList(), List.copyOf(walk.problems));
    } catch (IOException e) {
      return new Result(List.of(), List.of(FileProblems.unreadable(name, e)));
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = isHidden(folder) && !folder.equals(top);
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isRegularFile() || (attributes.isSymbolicLink() && isOurs(file))) {
      files.add(new FoundFile(pathBelowTop(file), file));
    } else {
      problems.add(notFollowed(file));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException cause) {
    problems.add(FileProblems.unreadable(place(file), cause));
    return FileVisitResult.CONTINUE;
  }

  private boolean isOurs(Path link) throws IOException {
    if (!Files.exists(link)) {
      return false;
    }
    Path real = link.toRealPath();
    return Files.isRegularFile(real) && (real.startsWith(source) || real.startsWith(top));
  }

  private Problem notFollowed(Path file) {
    return Problem.warning(
        Place.of(place(file)),
        "is a link out of the source, to a folder or to nothing, and was not followed",
        "Put the files themselves into the folder.");
  }

  private String place(Path file) {
    String below = pathBelowTop(file);
    return below.isEmpty() ? name : name + "/" + below;
  }

  private String pathBelowTop(Path file) {
    return StreamSupport.stream(top.relativize(file).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  private static boolean isHidden(Path file) {
    Path last = file.getFileName();
    return last != null && last.toString().startsWith(".");
  }
}
