package dev.studysite.markdown;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Calls what recurses deeper than the stack of an ordinary thread, a megabyte, allows. */
final class DeepStack {

  /** Address space, of which only what is used becomes memory. */
  private static final long BYTES = 128L << 20;

  private DeepStack() {}

  /** The result of a call that has a thread and a deep stack to itself. */
  static <T> T call(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(null, task, "markdown", BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Markdown was read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Markdown cannot be read", e.getCause());
    }
  }
}
