package dev.studysite.preview;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The edition that is shown, where pages wait for the next. Threads share one. */
final class Board {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final AtomicReference<Optional<Edition>> shown = new AtomicReference<>(Optional.empty());

  Optional<Edition> edition() {
    return Objects.requireNonNull(shown.get());
  }

  void show(Edition edition) {
    lock.lock();
    try {
      shown.set(Optional.of(edition));
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * The id of the edition that is shown, as soon as it is another than the known one.
   *
   * @param seconds the longest time to wait; then the known one is given back
   */
  String after(String known, int seconds) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.SECONDS.toNanos(seconds);
      while (left > 0 && id().equals(known)) {
        left = changed.awaitNanos(left);
      }
      return id();
    } finally {
      lock.unlock();
    }
  }

  private String id() {
    return edition().map(Edition::id).orElse("");
  }
}
