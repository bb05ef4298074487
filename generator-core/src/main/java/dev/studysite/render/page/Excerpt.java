package dev.studysite.render.page;

import java.util.List;

/**
 * The sentence that mentions stand in.
 *
 * @param parts its words in order
 */
public record Excerpt(List<Part> parts) {

  /** Copies the parts. */
  public Excerpt {
    parts = List.copyOf(parts);
  }

  /** The words of a mention that nothing is known around. */
  static Excerpt of(String words) {
    return new Excerpt(List.of(new Part(words, true)));
  }

  /**
   * A stretch of words.
   *
   * @param text the words
   * @param hit true for a mention
   */
  public record Part(String text, boolean hit) {}
}
