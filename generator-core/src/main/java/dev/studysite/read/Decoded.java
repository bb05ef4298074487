package dev.studysite.read;

/** What came out of a file's bytes. */
sealed interface Decoded {

  /**
   * Text.
   *
   * @param text the characters, without a byte order mark
   * @param encoding the name of the charset
   * @param sure false where the charset is a guess
   */
  record Text(String text, String encoding, boolean sure) implements Decoded {}

  /**
   * No text.
   *
   * @param why what speaks against it, to be read after the name of the file
   */
  record Refused(String why) implements Decoded {}
}
