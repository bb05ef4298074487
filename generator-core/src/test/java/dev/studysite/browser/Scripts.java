package dev.studysite.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts that tests bring into a page, read from the jars they come in. */
enum Scripts {
  /** The accessibility rules of axe-core. */
  AXE("/axe.min.js"),

  /** A search library. */
  LUNR("/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js");

  private final String path;

  Scripts(String path) {
    this.path = path;
  }

  String text() {
    try (InputStream script = Scripts.class.getResourceAsStream(path)) {
      if (script == null) {
        throw new IllegalStateException(path + " is not on the class path");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
