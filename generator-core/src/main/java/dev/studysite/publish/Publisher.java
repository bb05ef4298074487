package dev.studysite.publish;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Puts a site on disk: whole or not at all, and without touching what did not change. */
public final class Publisher {

  private final PublishOptions options;

  /** A publisher for one output folder. */
  public Publisher(PublishOptions options) {
    this.options = options;
  }

  /**
   * Opens a draft of the next site. Nothing of the output changes before the draft is committed.
   * The draft must be closed; closing one that was not committed gives it up.
   *
   * @throws PublishException where the folder cannot be written, is being written by another build,
   *     or holds files that are not ours
   */
  public Draft open() throws PublishException {
    Path output = options.output().toAbsolutePath().normalize();
    try {
      output = Files.isDirectory(output) ? output.toRealPath() : output;
      Files.createDirectories(output.getParent());
      return open(output, lock(output));
    } catch (IOException e) {
      throw new PublishException(unwritable(output), e);
    }
  }

  /** Hands the lock on to the draft, or lets it go where there will be none. */
  private Draft open(Path output, FileChannel lock) throws IOException, PublishException {
    try {
      Swap swap = new Swap(output);
      swap.recover();
      Manifest ours = Manifest.read(output);
      refuseForeign(output);
      return new Draft(output, swap, ours, lock);
    } catch (IOException | PublishException e) {
      lock.close();
      throw e;
    }
  }

  static Problem unwritable(Path output) {
    return Problem.error(
        Place.of(output.toString()),
        "the site cannot be written here",
        "Check that the folder may be written to and that no program has a file of it open, or"
            + " choose another with -Dstudysite.output=...");
  }

  private static FileChannel lock(Path output) throws IOException, PublishException {
    Path file = output.resolveSibling("." + output.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isFree(channel)) {
      channel.close();
      throw new PublishException(
          Problem.error(
              Place.of(output.toString()),
              "another build is writing this site",
              "Wait for it to end, or choose another folder with -Dstudysite.output=..."));
    }
    return channel;
  }

  /** The lock is let go when the channel is closed. */
  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private void refuseForeign(Path output) throws IOException, PublishException {
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new PublishException(
          Problem.error(
              Place.of(output.toString()),
              "the site's folder is a file",
              "Remove it, or choose another folder with -Dstudysite.output=..."));
    }
    if (options.adopt() || Manifest.isIn(output) || Folders.files(output).isEmpty()) {
      return;
    }
    throw new PublishException(
        Problem.error(
            Place.of(output.toString()),
            "the folder holds files that Studysite did not make",
            "Choose another folder with -Dstudysite.output=..., or add"
                + " -Dstudysite.adopt=true to build beside them."));
  }
}
