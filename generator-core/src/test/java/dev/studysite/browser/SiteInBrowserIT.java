package dev.studysite.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample site as a reader opens it: from the disk, in a real browser. */
@BrowserTest
final class SiteInBrowserIT {

  private static final String NOTE = "notes/aws-developer-associate-part-6/";

  private static Path site;

  @BeforeAll
  static void build(BuiltSites sites) {
    site = sites.sample();
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
}
