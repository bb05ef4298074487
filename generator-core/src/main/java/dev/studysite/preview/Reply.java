package dev.studysite.preview;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the server answers.
 *
 * @param status the status of HTTP
 * @param type the content type
 * @param location where to go instead; empty for nowhere else
 * @param body the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Answers are sent, never compared.
record Reply(int status, String type, String location, byte[] body) {

  private static final String PLAIN = "text/plain; charset=utf-8";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", PLAIN));

  static Reply text(int status, String text) {
    return new Reply(status, PLAIN, "", bytes(text));
  }

  static Reply page(int status, String html) {
    return new Reply(status, typeOf(".html"), "", bytes(html));
  }

  static Reply script(String script) {
    return new Reply(200, typeOf(".js"), "", bytes(script));
  }

  static Reply style(String style) {
    return new Reply(200, typeOf(".css"), "", bytes(style));
  }

  static Reply moved(String location) {
    return new Reply(302, PLAIN, location, new byte[0]);
  }

  /** The content type of a file by the ending of its name. */
  static String typeOf(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
