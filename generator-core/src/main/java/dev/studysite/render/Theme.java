package dev.studysite.render;

import dev.studysite.site.SiteFile;
import java.util.List;
import java.util.Map;

/**
 * What the owner puts in the place of built-in templates and styles, or adds to them.
 *
 * @param texts the text of each file of {@code theme/} by its path below it; one of a built-in
 *     file's name replaces that file, others are added to the assets
 * @param pictures the files of it that are no text, at their places in the site
 */
public record Theme(Map<String, String> texts, List<SiteFile> pictures) {

  /** Copies both. */
  public Theme {
    texts = Map.copyOf(texts);
    pictures = List.copyOf(pictures);
  }
}
