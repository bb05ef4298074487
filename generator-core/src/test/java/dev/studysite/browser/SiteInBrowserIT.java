package dev.studysite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.studysite.FailOn;
import dev.studysite.SiteConfig;
import dev.studysite.SiteReport;
import dev.studysite.Studysite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample site as a reader opens it: from the disk, in a real browser. */
@BrowserTest
final class SiteInBrowserIT {

  private static final String NOTE = "notes/aws-developer-associate-part-6/";

  @TempDir private static Path site;

  @BeforeAll
  static void build() {
    Path source = Path.of("..", "site-src").toAbsolutePath().normalize();
    Path reports = site.resolveSibling(site.getFileName() + "-reports");
    SiteReport report =
        new Studysite()
            .build(
                new SiteConfig(source, site, reports, Map.of(), FailOn.ERROR, false, true, false));
    assertFalse(report.failed(), () -> report.problems().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        NOTE + "index.html",
        NOTE + "aws-nitro-enclaves.html",
        "glossary/index.html",
        "glossary/dek.html",
        "sheets/index.html",
        "sheets/aws-developer-associate-part-6.html",
        "cards/index.html",
        "corrections.html",
        "source/aws-developer-associate-part-6.html",
        "print.html"
      })
  void opensWithoutAnErrorAndAsksForNothingElsewhere(String path, Page page) {
    List<String> faults = watched(page);
    open(page, path);
    assertEquals(List.of(), faults);
    assertEquals(1, page.locator("h1").count());
    assertTrue(page.locator("main").isVisible());
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", NOTE + "cloudwatch-logs.html", "glossary/dek.html"})
  void fitsAPhoneWithoutScrollingSideways(String path, Page page) {
    page.setViewportSize(320, 640);
    open(page, path);
    Object width = page.evaluate("document.documentElement.scrollWidth");
    assertTrue(((Number) width).intValue() <= 320, () -> path + " is " + width + " wide");
  }

  @Test
  void leadsFromATopicToATermAndBackToTheSentence(Page page) {
    open(page, NOTE + "aws-nitro-enclaves.html");
    page.locator("main a[href$='glossary/nitro-enclaves.html']").first().click();
    assertTrue(page.url().endsWith("/glossary/nitro-enclaves.html"), page.url());
    page.locator("main a[href*='aws-nitro-enclaves.html']").first().click();
    assertTrue(page.url().contains("/aws-nitro-enclaves.html"), page.url());
  }

  @Test
  void isDarkWhereTheReaderLikesItDark(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    open(page, "index.html");
    String background =
        (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    String[] channels = background.replaceAll("[^0-9,]", "").split(",", -1);
    assertTrue(Integer.parseInt(channels[0]) < 60, background);
  }

  @ParameterizedTest
  @CsvSource({
    "hardware security,    HSM",
    "data encryption key,  DEK",
    "enclav,               Nitro Enclaves",
    "clodutrail,           CloudTrail"
  })
  void findsATermByItsExpansionItsBeginningAndWithSlips(String query, String term, Page page) {
    open(page, "index.html");
    page.keyboard().press("/");
    page.locator("[role=combobox]").fill(query);
    Locator found =
        page.locator("[role=option]").filter(new Locator.FilterOptions().setHasText(term));
    found.first().waitFor();
    assertTrue(found.first().isVisible());
  }

  private static void open(Page page, String path) {
    page.navigate(site.resolve(path).toUri().toString());
  }

  /** Collects console errors, failed requests, and requests that leave the site's folder. */
  private static List<String> watched(Page page) {
    List<String> faults = new ArrayList<>();
    String home = site.toUri().toString();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            faults.add(message.text());
          }
        });
    page.onPageError(faults::add);
    page.onRequestFailed(request -> faults.add("failed: " + request.url()));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
            faults.add("outside: " + request.url());
          }
        });
    return faults;
  }
}
