package dev.studysite.quality;

/** What may be lacking; in the order in which it is worth mending. */
public enum Kind {
  /** A link that leads to nothing. */
  DEAD_LINK("Links that lead nowhere", "Name a note or page that is there, or a whole address."),
  /** The same statement in two places. */
  SAID_TWICE("Said twice", "Keep it where it belongs and delete the other."),
  /** A term that the notes use and nobody explains. */
  UNDEFINED(
      "Used, but nowhere explained",
      "Say in a sentence what it is, in the note or in glossary.md."),
  /** An acronym that nobody spells out. */
  UNEXPANDED(
      "Never spelled out",
      "Write the words in brackets where it first stands: TLA (three letter acronym)."),
  /** An acronym that a note spells out with a question mark. */
  DOUBTED(
      "Spelled out with a question mark",
      "Find out, then take the question mark away or write an “Expansion:” line in glossary.md."),
  /** An entry of the glossary that nothing names. */
  UNUSED(
      "Explained, but never used",
      "Note something about it, add the spelling that the notes use to its “Also:” line, or delete"
          + " the entry."),
  /** A heading with a single line below. */
  ONE_LINE("Sections of one line", "Say more, or join the section to the one before.");

  private final String title;
  private final String hint;

  Kind(String title, String hint) {
    this.title = title;
    this.hint = hint;
  }

  /** What such findings are called together: {@code Said twice}. */
  public String title() {
    return title;
  }

  /** What to do about it, in a sentence. */
  public String hint() {
    return hint;
  }
}
