package dev.studysite.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One file of the finished site. It never changes, so threads may share it. */
public final class SiteFile {

  private final String path;
  private final byte[] bytes;

  private SiteFile(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /** A text file in UTF-8. */
  public static SiteFile text(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file of any bytes; they are copied. */
  public static SiteFile binary(String path, byte[] bytes) {
    return new SiteFile(path, bytes.clone());
  }

  /** Where it stands below the output folder, with {@code /} between its parts. */
  public String path() {
    return path;
  }

  /** The number of bytes. */
  public int size() {
    return bytes.length;
  }

  /** The bytes read as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Writes the bytes.
   *
   * @throws IOException where the stream does
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }

  /** True where the file holds just these bytes. */
  public boolean hasBytes(byte[] other) {
    return Arrays.equals(bytes, other);
  }
}
