package dev.studysite.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for. Threads may share one.
 *
 * @param <T> the type of the value
 */
public final class Once<T> {

  private final Supplier<T> maker;
  private final List<T> made = new ArrayList<>(1);

  /** A value that is not made yet. */
  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The value; whoever asks first makes it, the others wait. */
  public synchronized T get() {
    if (made.isEmpty()) {
      made.add(maker.get());
    }
    return made.get(0);
  }
}
