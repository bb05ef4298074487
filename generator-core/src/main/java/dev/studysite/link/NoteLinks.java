package dev.studysite.link;

import java.util.List;

/**
 * The mentions of one text.
 *
 * @param path the note's path below {@code notes/}, or the path of the owner's file
 * @param mentions by place, none overlapping another
 * @param topics the headings of other topics that it names, by place
 */
public record NoteLinks(String path, List<Mention> mentions, List<TopicMention> topics) {

  /** Sorts and copies the mentions. */
  public NoteLinks {
    mentions = mentions.stream().sorted().toList();
    topics = topics.stream().sorted().toList();
  }

  /** The mentions of a text that names no topics. */
  public NoteLinks(String path, List<Mention> mentions) {
    this(path, mentions, List.of());
  }
}
