package dev.studysite.lexicon;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A value that another thread makes meanwhile: lists that have nothing to do with each other are
 * read side by side.
 *
 * @param <T> the type of the value
 */
final class Ahead<T> {

  private final CompletableFuture<T> value;

  /** Begins to make a value. */
  Ahead(Supplier<T> maker) {
    value = CompletableFuture.supplyAsync(maker);
  }

  /** The value, as soon as it is made; what its maker threw is thrown here. */
  T get() {
    try {
      return value.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }
}
