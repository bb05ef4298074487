package dev.studysite.link;

import java.util.List;

/**
 * The mentions of one text.
 *
 * @param path the note's path below {@code notes/}, or the path of the owner's file
 * @param mentions by place, none overlapping another
 */
public record NoteLinks(String path, List<Mention> mentions) {

  /** Sorts and copies the mentions. */
  public NoteLinks {
    mentions = mentions.stream().sorted().toList();
  }
}
