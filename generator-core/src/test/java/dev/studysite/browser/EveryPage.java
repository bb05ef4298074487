package dev.studysite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens every page of a site from one address and says what is wrong with any. */
final class EveryPage {

  /** How the page stands when it is loaded; the empty text is all well. */
  private static final String STATE =
      """
      () => {
        const faults = [];
        if (document.querySelectorAll('h1').length != 1) faults.push('not one h1');
        if (!document.querySelector('main')) faults.push('no main');
        if (getComputedStyle(document.body).marginTop != '0px') faults.push('no style');
        const tools = document.getElementById('ui-tools');
        if (tools && !tools.children.length) faults.push('the script did not run');
        return faults.join(', ');
      }""";

  private EveryPage() {}

  /**
   * Fails with all that is wrong. Each site has a page of its own: browsers tell late of what the
   * last page asked for, such as its icon, and the next site must not hear of it.
   */
  static void isClean(Page browsing, Path site, String home) {
    try (Page page = browsing.context().newPage()) {
      assertEquals("", String.join("\n", faults(page, site, home)));
    }
  }

  private static List<String> faults(Page page, Path site, String home) {
    List<String> faults = new ArrayList<>();
    Watch watch = new Watch(page, home);
    for (String path : BuiltSites.pages(site)) {
      page.navigate(home + path);
      if (BuiltSites.leadsOn(site, path)) {
        page.waitForURL(url -> !url.endsWith(path));
      }
      watch.checkLoaded();
      faults.addAll(watch.take());
      Object state = page.evaluate(STATE);
      if (!state.equals("")) {
        faults.add(path + " " + state);
      }
    }
    return faults;
  }
}
