package dev.studysite.render.paper;

import java.util.Optional;

/**
 * What was worked out for paper before. Setting a PDF takes longer than all else in a build, and
 * depends on nothing but the document that is set, so its bytes are kept by the hash of that.
 * Threads share one.
 */
public interface PressMemory {

  /**
   * What was kept.
   *
   * @param key the hash of all that it was made from
   */
  Optional<byte[]> find(String key);

  /** Keeps something by the hash of all that it was made from. */
  void keep(String key, byte[] made);

  /** Remembers nothing. */
  static PressMemory none() {
    return new None();
  }

  /** What {@link #none} gives. */
  record None() implements PressMemory {

    @Override
    public Optional<byte[]> find(String key) {
      return Optional.empty();
    }

    @Override
    public void keep(String key, byte[] made) {}
  }
}
