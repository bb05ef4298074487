package dev.studysite.publish;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.site.SiteFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The next site while it is being made. Files that are new or changed are staged beside the output;
 * the others are only counted, and nothing at all is written where nothing changed.
 */
public final class Draft implements AutoCloseable {

  private final Path output;
  private final Swap swap;
  private final Manifest before;
  private final FileChannel lock;
  private final NavigableSet<String> written = new TreeSet<>();
  private final NavigableSet<String> unchanged = new TreeSet<>();
  private final NavigableMap<String, String> sums = new TreeMap<>();
  private final List<PublishException> failures = new ArrayList<>();

  Draft(Path output, Swap swap, Manifest before, FileChannel lock) {
    this.output = output;
    this.swap = swap;
    this.before = before;
    this.lock = lock;
  }

  /**
   * Adds a file of the site. Where it cannot be staged, or would replace a file that is not ours,
   * the draft is spoilt: what follows is passed over, and {@link #commit} says why.
   *
   * @throws IllegalArgumentException where the path leads out of the site or was added before
   */
  public void add(SiteFile file) {
    Path target = output.resolve(file.path()).normalize();
    if (!target.startsWith(output) || target.equals(output)) {
      throw new IllegalArgumentException("not inside the site: " + file.path());
    }
    if (!failures.isEmpty()) {
      return;
    }
    try {
      place(file, target);
    } catch (PublishException e) {
      failures.add(e);
    } catch (IOException e) {
      failures.add(new PublishException(Publisher.unwritable(output), e));
    }
  }

  /**
   * Makes the draft the site.
   *
   * @return what changed
   * @throws PublishException where a file could not be added, or the file system refuses; the last
   *     site is then still there
   */
  public Published commit() throws PublishException {
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
    NavigableSet<String> removed = new TreeSet<>(before.files());
    removed.removeAll(written);
    removed.removeAll(unchanged);
    Published published = new Published(written.size(), unchanged.size(), removed.size());
    try {
      if (!published.nothingChanged() || !before.sums().equals(sums)) {
        DiskSync.of(written.stream().map(swap.staging()::resolve).toList());
        carryOver(removed);
        swap.commit();
      }
      return published;
    } catch (IOException e) {
      throw new PublishException(Publisher.unwritable(output), e);
    }
  }

  /**
   * Gives up what was not committed and lets the next build in.
   *
   * @throws PublishException where the file system refuses
   */
  @Override
  public void close() throws PublishException {
    try (lock) {
      swap.discard();
    } catch (IOException e) {
      throw new PublishException(Publisher.unwritable(output), e);
    }
  }

  private void place(SiteFile file, Path target) throws IOException, PublishException {
    if (written.contains(file.path()) || unchanged.contains(file.path())) {
      throw new IllegalArgumentException("made twice: " + file.path());
    }
    sums.put(file.path(), Sum.of(file));
    if (Files.exists(target)) {
      refuseForeign(file.path());
      if (isSame(file, target)) {
        unchanged.add(file.path());
        return;
      }
    }
    write(file, swap.staging().resolve(file.path()));
    written.add(file.path());
  }

  private void refuseForeign(String path) throws PublishException {
    if (!before.files().contains(path)) {
      throw new PublishException(
          Problem.error(
              Place.of(output.resolve(path).toString()),
              "a file that Studysite did not make stands where a page should go",
              "Move it away, or choose another folder with -Dstudysite.output=..."));
    }
  }

  private static boolean isSame(SiteFile file, Path target) throws IOException {
    return Files.isRegularFile(target)
        && Files.size(target) == file.size()
        && file.hasBytes(Files.readAllBytes(target));
  }

  private static void write(SiteFile file, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      file.writeTo(out);
    }
  }

  private void carryOver(NavigableSet<String> removed) throws IOException {
    Files.createDirectories(swap.staging());
    NavigableSet<String> kept = Folders.files(output);
    kept.removeAll(written);
    kept.removeAll(removed);
    kept.remove(Manifest.NAME);
    for (String path : kept) {
      Folders.linkOrCopy(output.resolve(path), swap.staging().resolve(path));
    }
    for (String folder : Folders.emptyFolders(output)) {
      Files.createDirectories(swap.staging().resolve(folder));
    }
    new Manifest(sums).write(swap.staging());
  }
}
