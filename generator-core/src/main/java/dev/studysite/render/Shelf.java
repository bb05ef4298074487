package dev.studysite.render;

import dev.studysite.problem.Problem;
import dev.studysite.render.paper.PressMemory;
import dev.studysite.site.Addresses;
import dev.studysite.site.Page;
import dev.studysite.site.Site;
import dev.studysite.site.SiteFile;
import dev.studysite.text.Once;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds the files of a site and makes each when it is first asked for, so that one page of a large
 * site comes at once and no PDF is made that nobody opens. Threads may share one; they take turns.
 */
public final class Shelf {

  private static final String TYPE = "assets/type/";

  private final PageFiles files;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, Page> volumes = new HashMap<>();
  private final Map<String, SiteFile> made = new HashMap<>();
  private final Once<Map<String, SiteFile>> shared;

  /** A shelf of a site's files, made with the owner's theme. */
  public Shelf(Site site, Theme theme) {
    this.files = new PageFiles(site, theme, PressMemory.none());
    for (Page page : site.pages()) {
      pages.put(page.address().path(), page);
      if (page instanceof Page.SheetPage sheet && site.options().print()) {
        pages.put(site.addresses().sheetPdf(sheet.sheet().key()).path(), page);
        pages.put(page.address().path().replace(".html", ".css"), page);
      }
      if (page instanceof Page.PrintPage) {
        volumes.put(Addresses.PRINT_PDF.path(), page);
        volumes.put(TYPE, page);
      } else if (page.address().equals(Addresses.CARDS)) {
        volumes.put(Addresses.CARDS_PDF.path(), page);
      }
    }
    this.shared =
        new Once<>(
            () -> files.shared().stream().collect(Collectors.toMap(SiteFile::path, file -> file)));
  }

  /** A file by its path below the site's root; none where the site has no such file. */
  public synchronized Optional<SiteFile> file(String path) {
    if (!made.containsKey(path)) {
      make(path).forEach(file -> made.put(file.path(), file));
    }
    return Optional.ofNullable(made.get(path)).or(() -> shared(path));
  }

  /** What is wrong with the owner's templates whatever they are filled with. */
  public synchronized List<Problem> problems() {
    return files.problems();
  }

  private Optional<SiteFile> shared(String path) {
    return Optional.ofNullable(shared.get().get(path));
  }

  private List<SiteFile> make(String path) {
    if (path.equals(PageFiles.INDEX)) {
      return List.of(files.index());
    }
    Page volume = volumes.get(path.startsWith(TYPE) ? TYPE : path);
    if (volume != null) {
      return files.volumes(volume);
    }
    return Optional.ofNullable(pages.get(path))
        .map(page -> files.of(page).files())
        .orElse(List.of());
  }
}
