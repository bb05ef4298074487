package dev.studysite.read;

/** A picture, a font or another file of the owner's that is no text. It never changes. */
public final class Picture {

  private final String path;
  private final byte[] bytes;

  /**
   * A file and what is in it; the bytes are copied.
   *
   * @param path its path below {@code theme/}, with {@code /} between its parts
   */
  public Picture(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes.clone();
  }

  /** Its path below {@code theme/}. */
  public String path() {
    return path;
  }

  /** The bytes of the file, as they are. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
