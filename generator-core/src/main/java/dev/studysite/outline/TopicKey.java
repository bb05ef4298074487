package dev.studysite.outline;

/**
 * What names a topic for as long as its headings keep their words, wherever it moves in its note.
 *
 * @param note the path of the note below {@code notes/}
 * @param path the raw words of the headings from the top down, joined by {@code " / "}; where two
 *     are alike, the later ones end in {@code " (2)"} and so on; empty for what stands before the
 *     first heading
 */
public record TopicKey(String note, String path) implements Comparable<TopicKey> {

  @Override
  public int compareTo(TopicKey other) {
    int byNote = note.compareTo(other.note);
    return byNote != 0 ? byNote : path.compareTo(other.path);
  }
}
