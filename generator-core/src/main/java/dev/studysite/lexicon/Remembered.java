package dev.studysite.lexicon;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the answers for the words that were asked for last: a word stays until another falls
 * upon its place, so memory is bounded and text in which no word comes twice costs no more than the
 * answers. Threads may share it: an answer that one does not see is only found out again.
 *
 * @param <T> the type of the answers
 */
final class Remembered<T> {

  private static final int PLACES = 1 << 15;

  private final Function<String, T> answer;
  private final @Nullable Answer<T>[] places;

  /** A word and what is known of it. */
  private record Answer<T>(String word, T value) {}

  /**
   * Remembers nothing yet.
   *
   * @param answer finds out what is not remembered; always the same for the same word
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  Remembered(Function<String, T> answer) {
    this.answer = answer;
    places = new Answer[PLACES];
  }

  T of(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    int place = (hash ^ hash >>> 16) & (PLACES - 1);
    Answer<T> known = places[place];
    if (known != null && known.word.equals(word)) {
      return known.value;
    }
    T fresh = answer.apply(word);
    places[place] = new Answer<>(word, fresh);
    return fresh;
  }
}
