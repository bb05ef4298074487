package dev.studysite;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps what a step gave for each of its inputs until the input is another one. Threads may share
 * one.
 */
final class Recall<T> {

  private final Map<String, Kept<T>> kept = new ConcurrentHashMap<>();

  /**
   * What a step gives, made anew only where the input is not that of last time.
   *
   * @param name names the input, such as the path of a note
   * @param input stands for all that the step's result depends on
   * @param step makes it
   */
  T of(String name, Object input, Supplier<T> step) {
    Kept<T> last = kept.get(name);
    if (last != null && last.input().equals(input)) {
      return last.value();
    }
    T value = step.get();
    kept.put(name, new Kept<>(input, value));
    return value;
  }

  /** Forgets all inputs but these. */
  void retain(Collection<String> names) {
    kept.keySet().retainAll(names);
  }

  private record Kept<T>(Object input, T value) {}
}
