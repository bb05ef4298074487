package dev.studysite.outline;

import java.util.Locale;

/** What a line of a note is. */
public enum Label {
  /** Names the whole note. */
  TITLE,
  /** Names a section of the top level. */
  H1,
  /** Names a section of the second level. */
  H2,
  /** Names a section of the third level. */
  H3,
  /** Running text. */
  PARA,
  /** An entry of a list. */
  ITEM,
  /** An entry of a list inside a list. */
  SUBITEM,
  /** Source, commands, configuration, output. */
  CODE,
  /** Says what a term is or does. */
  DEFINITION,
  /** A row of a table. */
  TABLE,
  /** Goes on with the sentence or cell of the line above, or underlines it. */
  CONTINUATION;

  /** The name that the reports use: {@code subitem}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True for the title and the three levels of headings. */
  public boolean isHeading() {
    return compareTo(H3) <= 0;
  }
}
