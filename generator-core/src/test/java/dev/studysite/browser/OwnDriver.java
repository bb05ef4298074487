package dev.studysite.browser;

import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * Each test class has a driver of its own, and a driver serves one thread: the methods of a class
 * wait for each other.
 */
final class OwnDriver implements ResourceLocksProvider {

  @Override
  public Set<Lock> provideForClass(Class<?> test) {
    return Set.of(new Lock(test.getName()));
  }
}
