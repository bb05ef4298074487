package dev.studysite.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that is costly to make: made when it is first asked for, once.
 *
 * @param <T> what it is
 */
final class Late<T> {

  private final Supplier<T> maker;
  private final List<T> made = new ArrayList<>(1);

  Late(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    if (made.isEmpty()) {
      made.add(maker.get());
    }
    return made.get(0);
  }
}
