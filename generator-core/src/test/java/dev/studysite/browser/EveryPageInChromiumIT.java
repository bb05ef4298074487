package dev.studysite.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every page of both sites in Chromium, from wherever a site may stand. */
@BrowserTest(Engine.CHROMIUM)
final class EveryPageInChromiumIT {

  @Test
  void isCleanFromTheDisk(Page page, BuiltSites sites) {
    for (Path site : sites.all()) {
      EveryPage.isClean(page, site, site.toUri().toString());
    }
  }

  @Test
  void isCleanAtTheRootOfAHost(Page page, BuiltSites sites) {
    for (Path site : sites.all()) {
      try (SiteServer server = SiteServer.start(site, "/")) {
        EveryPage.isClean(page, site, server.url());
      }
    }
  }

  @Test
  void isCleanUnderAPath(Page page, BuiltSites sites) {
    for (Path site : sites.all()) {
      try (SiteServer server = SiteServer.start(site, "/some/where/")) {
        EveryPage.isClean(page, site, server.url());
      }
    }
  }
}
