package dev.studysite.glossary;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a name shares with other spellings of it.
 *
 * @param key as {@link Names#key} gives it
 * @param anyOrder as {@link Names#anyOrder} gives it
 */
record Spelling(String key, String anyOrder) {

  static Spelling of(String name) {
    return new Spelling(Names.key(name), Names.anyOrder(name));
  }

  /** Spellings that are worked out once for each name. Threads may share one. */
  static final class Memory {

    private final Map<String, Spelling> known = new ConcurrentHashMap<>();
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    Spelling of(String name) {
      return known.computeIfAbsent(name, Spelling::of);
    }

    /** As {@link Names#stems} gives them. */
    String stems(String name) {
      return stems.computeIfAbsent(name, Names::stems);
    }
  }
}
