package dev.studysite.browser;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every page of both sites in Chromium, from wherever a site may stand. */
@BrowserTest(Engine.CHROMIUM)
@Execution(ExecutionMode.CONCURRENT)
final class EveryPageInChromiumIT {

  @Test
  void isCleanFromTheDisk(Browser browser, BuiltSites sites) {
    for (Path site : sites.all()) {
      EveryPage.isClean(browser, site, site.toUri().toString());
    }
  }

  @Test
  void isCleanAtTheRootOfAHost(Browser browser, BuiltSites sites) {
    for (Path site : sites.all()) {
      try (SiteServer server = SiteServer.start(site, "/")) {
        EveryPage.isClean(browser, site, server.url());
      }
    }
  }

  @Test
  void isCleanUnderAPath(Browser browser, BuiltSites sites) {
    for (Path site : sites.all()) {
      try (SiteServer server = SiteServer.start(site, "/some/where/")) {
        EveryPage.isClean(browser, site, server.url());
      }
    }
  }
}
