package dev.studysite.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Waits until many files are on the disk. Asked one after the other, each file waits for a turn of
 * the disk of its own; asked together, file systems with a journal write many in one turn.
 */
final class DiskSync {

  /** So many files wait at once. */
  private static final int TOGETHER = 16;

  private DiskSync() {}

  /** Waits for all of the files. */
  static void of(List<Path> files) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(TOGETHER);
    try {
      List<Future<Path>> waiting = new ArrayList<>();
      for (Path file : files) {
        waiting.add(
            threads.submit(
                () -> {
                  Folders.sync(file);
                  return file;
                }));
      }
      for (Future<Path> one : waiting) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("a file could not be brought to the disk", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while files were brought to the disk", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
