package dev.studysite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A value that is made when it is first asked for. Threads may share one. */
final class Once<T> {

  private final Supplier<T> maker;
  private final List<T> made = new ArrayList<>(1);

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    if (made.isEmpty()) {
      made.add(maker.get());
    }
    return made.get(0);
  }
}
