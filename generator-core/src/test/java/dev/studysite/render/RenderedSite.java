package dev.studysite.render;

import dev.studysite.problem.Problem;
import dev.studysite.render.paper.PressMemory;
import dev.studysite.site.Site;
import dev.studysite.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site as files in memory.
 *
 * @param files the text of each file by its path
 * @param problems what the renderer found wrong with the theme
 */
record RenderedSite(Map<String, String> files, List<Problem> problems) {

  static RenderedSite of(Site site) {
    return of(site, Map.of());
  }

  static RenderedSite of(Site site, Map<String, String> theme) {
    Map<String, String> files = new TreeMap<>();
    List<Problem> problems =
        new Renderer(new Theme(theme, List.of()), PressMemory.none(), false)
            .render(site, (SiteFile file) -> files.put(file.path(), file.text()))
            .problems();
    return new RenderedSite(files, problems);
  }

  String file(String path) {
    String text = files.get(path);
    if (text == null) {
      throw new AssertionError("no " + path + " in " + files.keySet());
    }
    return text;
  }

  Document page(String path) {
    return Jsoup.parse(file(path));
  }

  List<String> pages() {
    List<String> pages = new ArrayList<>(files.keySet());
    pages.removeIf(path -> !path.endsWith(".html"));
    return pages;
  }

  int gzipped(String path) {
    return gzipped(SiteFile.text(path, file(path)));
  }

  static int gzipped(SiteFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      file.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
