package dev.studysite.render;

import java.nio.charset.StandardCharsets;

/**
 * One file of the finished site.
 *
 * @param path where it stands below the output folder, with {@code /} between its parts
 * @param bytes what is in it
 */
public record SiteFile(String path, byte[] bytes) {

  /** A text file in UTF-8. */
  public static SiteFile text(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
