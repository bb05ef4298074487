package dev.studysite.preview;

import dev.studysite.site.SiteFile;
import java.util.Optional;

/** The files of a site, each made when it is asked for. Any thread may ask. */
@FunctionalInterface
public interface Pages {

  /**
   * One file.
   *
   * @param path the path below the site's root, such as {@code glossary/dek.html}
   * @return the file; none where the site has no such file
   */
  Optional<SiteFile> file(String path);
}
