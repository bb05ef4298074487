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
import java.util.Optional;
import java.util.Set;
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

  /** The owner's additions to the style: it comes behind all of it, in the same file. */
  private static final String OWN_STYLE = "own.css";

  private static final Set<String> NOT_TAKEN = Set.of(OWN_STYLE, "search-index.js");

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
    String faces = faces(options.fonts());
    files.merge("sheet.css", faces, String::concat);
    String paper = "@page{size:" + options.paper() + ";margin:18mm}\n";
    files.merge("print.css", faces + paper, String::concat);
    theme.forEach(
        (name, text) -> {
          if (!name.endsWith(".ftlh") && !name.endsWith(".ftl") && !NOT_TAKEN.contains(name)) {
            files.put(name, text);
          }
        });
    Accent.style(options.accent()).ifPresent(style -> files.merge(STYLE, style, String::concat));
    Optional.ofNullable(theme.get(OWN_STYLE))
        .ifPresent(style -> files.merge(STYLE, style, String::concat));
    List<SiteFile> assets = new ArrayList<>();
    files.forEach((name, text) -> assets.add(SiteFile.text("assets/" + name, text)));
    return assets;
  }

  /** The owner's fonts for paper, as browsers load them. */
  private static String faces(List<String> fonts) {
    List<String> kinds = List.of("", "font-weight:700;", "font-style:italic;");
    StringBuilder css = new StringBuilder();
    for (int i = 0; i < Math.min(fonts.size(), kinds.size()); i++) {
      String url = "url(\"" + fonts.get(i).replace("\"", "%22") + "\")";
      css.append("@font-face{font-family:\"Studysite Own\";").append(kinds.get(i));
      css.append("src:").append(url).append("}\n");
    }
    return css.toString();
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
