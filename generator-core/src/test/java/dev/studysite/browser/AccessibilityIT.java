package dev.studysite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds every page to WCAG 2.2 AA and to good practice, by the rules of axe-core. */
@BrowserTest
final class AccessibilityIT {

  private static final String ALL_RULES =
      "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

  /** The rules whose answer may be another one on a narrow or a dark screen. */
  private static final String RULES_OF_LOOKS =
      "['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable',"
          + " 'region', 'heading-order', 'page-has-heading-one', 'landmark-one-main', 'bypass',"
          + " 'empty-heading', 'link-name', 'button-name']";

  private static final String RUN =
      """
      () => axe.run(document, {resultTypes: ['violations'], runOnly: %s}).then(result => result.violations
          .map(v => v.id + ' ' + v.nodes.map(n => n.target + '').slice(0, 3).join(' ')).join('; '))""";

  @Test
  void findsNothingOnAWideScreenInTheLight(Browser browser, BuiltSites sites) {
    isAccessible(browser, sites, 1400, ColorScheme.LIGHT, ALL_RULES);
  }

  @Test
  void findsNothingOnAPhoneInTheDark(Browser browser, BuiltSites sites) {
    isAccessible(browser, sites, 360, ColorScheme.DARK, RULES_OF_LOOKS);
  }

  /** Without this nobody would know whether the rules were run at all. */
  @Test
  void findsAFaultThatWasPutThere(Browser browser, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("page.html");
    Files.writeString(
        file, "<!doctype html><html lang=en><title>x</title><main><h1>x</h1><img src=x></main>");
    try (BrowserContext context = RunningBrowser.window(browser, new Browser.NewContextOptions())) {
      Page page = context.newPage();
      page.addInitScript(Scripts.AXE.text());
      page.navigate(file.toUri().toString());
      assertTrue(String.valueOf(page.evaluate(RUN.formatted(ALL_RULES))).startsWith("image-alt"));
    }
  }

  private static void isAccessible(
      Browser browser, BuiltSites sites, int width, ColorScheme ink, String rules) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context =
        RunningBrowser.window(
            browser,
            new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(ink))) {
      Page page = context.newPage();
      page.addInitScript(Scripts.AXE.text());
      for (Path site : sites.all()) {
        for (String path : BuiltSites.readable(site)) {
          page.navigate(site.toUri() + path);
          Object violations = page.evaluate(RUN.formatted(rules));
          if (!violations.equals("")) {
            faults.add(path + " " + violations);
          }
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }
}
