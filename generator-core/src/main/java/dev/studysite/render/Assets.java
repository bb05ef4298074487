package dev.studysite.render;

import dev.studysite.site.SiteFile;
import dev.studysite.site.SiteOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Styles, scripts and pictures: the built-in ones, replaced or added to by the owner's. */
final class Assets {

  private static final List<String> BUILT_IN =
      List.of(
          "style.css",
          "sheet.css",
          "print.css",
          "search.css",
          "theme.js",
          "site.js",
          "more.js",
          "search.js",
          "cards.js",
          "glossary.js",
          "icon.svg");

  private static final String STYLE = "style.css";
  private static final String INDEX = "search-index.js";

  private final Map<String, String> theme;
  private final SiteOptions options;

  Assets(Map<String, String> theme, SiteOptions options) {
    this.theme = theme;
    this.options = options;
  }

  /** The built-in files with the owner's over them, but for the index, which is made anew. */
  List<SiteFile> files() {
    Map<String, String> files = new TreeMap<>();
    BUILT_IN.forEach(name -> files.put(name, slim(name, builtIn(name))));
    Accent.style(options.accent()).ifPresent(style -> files.merge(STYLE, style, String::concat));
    theme.forEach(
        (name, text) -> {
          if (!name.endsWith(".ftlh") && !name.endsWith(".ftl") && !name.equals(INDEX)) {
            files.put(name, text);
          }
        });
    List<SiteFile> assets = new ArrayList<>();
    files.forEach((name, text) -> assets.add(SiteFile.text("assets/" + name, text)));
    return assets;
  }

  /** A style for the one page that cannot load it, as nobody knows where it is shown. */
  PageStyle inPage(String name) {
    String text = slim(name, theme.getOrDefault(name, builtIn(name)));
    String accent = Accent.style(options.accent()).orElse("");
    return PageStyle.of(text + accent);
  }

  private static String slim(String name, String text) {
    return name.endsWith(".js") || name.endsWith(".css") ? Slim.of(text) : text;
  }

  static String builtIn(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no asset " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
