package dev.studysite.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style that stands in a page, and what lets the page's policy know it.
 *
 * @param text the style; it cannot end its element
 * @param source what the policy allows: {@code 'sha256-...'}, the hash of just this text
 */
public record PageStyle(String text, String source) {

  static PageStyle of(String style) {
    String text = style.replace("</", "<\\/");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new PageStyle(text, "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
