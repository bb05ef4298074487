package dev.studysite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Narrow screens, large type, wide screens, no scripts, forced colours. */
@BrowserTest
final class AnyScreenIT {

  private static final String WIDTH = "document.documentElement.scrollWidth";

  /** WCAG 1.4.10; a sheet is a picture of paper, for which it makes an exception. */
  @Test
  void needsNoScrollingSidewaysAt320Pixels(Browser browser, BuiltSites sites) {
    assertEquals("", tooWide(browser, sites, 320));
  }

  /** WCAG 1.4.4. */
  @Test
  void needsNoScrollingSidewaysWithTypeTwiceAsLarge(Browser browser, BuiltSites sites) {
    try (Browser large = RunningBrowser.withLargeType(browser.browserType())) {
      assertEquals("", tooWide(large, sites, 1280));
    }
  }

  private static String tooWide(Browser browser, BuiltSites sites, int width) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context =
        RunningBrowser.window(
            browser, new Browser.NewContextOptions().setViewportSize(width, 700))) {
      Page page = context.newPage();
      for (Path site : sites.all()) {
        for (String path : BuiltSites.readable(site)) {
          page.navigate(site.toUri() + path);
          int wide = number(page, WIDTH);
          boolean paper = path.startsWith("sheets/") && !path.endsWith("index.html");
          if (!paper && wide > width) {
            faults.add(path + " is " + wide);
          }
        }
      }
    }
    return String.join("\n", faults);
  }

  /** Counted in characters of the text's own type. */
  @Test
  void setsLinesOf65To75Characters(Page page, BuiltSites sites) {
    page.setViewportSize(1600, 1000);
    new Reader(page, sites.sample()).open("pages/writing-notes.html");
    double characters =
        ((Number)
                page.evaluate(
                    """
                    () => {
                      const p = document.querySelector('.text p'), range = document.createRange();
                      const text = p.firstChild, lines = [];
                      let from = 0, top;
                      for (let i = 0; i < text.length; i++) {
                        range.setStart(text, i); range.setEnd(text, i + 1);
                        const at = range.getBoundingClientRect().top;
                        if (top != undefined && at > top + 5) { lines.push(i - from); from = i; }
                        top = at;
                      }
                      return lines.reduce((a, b) => a + b) / lines.length;
                    }"""))
            .doubleValue();
    assertTrue(characters >= 65 && characters <= 75, "a line has " + characters);
  }

  @Test
  void setsThreeColumnsWhereThereIsRoom(Page page, BuiltSites sites) {
    page.setViewportSize(1600, 1000);
    new Reader(page, sites.sample()).open(Reader.NOTE + "aws-x-ray.html");
    double side = page.locator("#ui-nav").boundingBox().x;
    double text = page.locator("article").boundingBox().x;
    double margin = page.locator(".margin").first().boundingBox().x;
    double headings = page.locator(".here").boundingBox().x;
    assertTrue(side < text && text < margin && margin < headings);
  }

  @Test
  void marksTheHeadingThatIsRead(Page page, BuiltSites sites) {
    page.setViewportSize(1600, 600);
    new Reader(page, sites.sample()).open("pages/writing-notes.html");
    page.mouse().move(700, 300);
    page.mouse().wheel(0, 600);
    page.locator(".here [aria-current=location]").waitFor();
    assertEquals(1, page.locator(".here [aria-current=location]").count());
  }

  @Test
  void opensADrawerOnAPhoneWithoutAnyScript(Browser browser, BuiltSites sites) {
    try (BrowserContext context = withoutScripts(browser, 360)) {
      Page page = context.newPage();
      new Reader(page, sites.sample()).open(Reader.NOTE + "kms.html");
      assertFalse(page.locator("#ui-nav").isVisible());
      page.locator("a.open").click();
      assertTrue(page.locator("#ui-nav").isVisible());
      page.locator("#ui-nav a[href$='cloudhsm.html']").click();
      assertEquals("CloudHSM", page.locator("h1").textContent());
    }
  }

  @Test
  void showsDefinitionsAndTheIndexWithoutAnyScript(Browser browser, BuiltSites sites) {
    try (BrowserContext context = withoutScripts(browser, 1400)) {
      Page page = context.newPage();
      new Reader(page, sites.sample()).open(Reader.NOTE + "kms.html");
      assertTrue(page.locator(".margin").first().isVisible());
      page.locator(".areas a[href$='glossary/index.html']").click();
      page.locator(".letters a").nth(3).click();
      page.locator(".az a").first().click();
      assertTrue(page.url().contains("/glossary/"));
      assertTrue(page.locator("h1").isVisible());
    }
  }

  /**
   * A definition may stand beside its first mention; on narrow screens and on paper it does not.
   */
  @Test
  void foldsTheMarginAwayOnNarrowScreens(Page page, BuiltSites sites) {
    page.setViewportSize(800, 800);
    new Reader(page, sites.sample()).open(Reader.NOTE + "kms.html");
    assertFalse(page.locator(".margin").first().isVisible());
  }

  @Test
  void isDarkWhereTheReaderLikesItDark(Page page, BuiltSites sites) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    new Reader(page, sites.sample()).open("index.html");
    Object red = page.evaluate("+getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]");
    assertTrue(((Number) red).intValue() < 60, "red is " + red);
  }

  /** Where the system gives all colours, a definition still has its rule and a figure its frame. */
  @Test
  void keepsItsFormsWhereColoursAreForced(Page page, BuiltSites sites) {
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    new Reader(page, sites.sample()).open(Reader.NOTE + "kms.html");
    for (String form : List.of("dl > div", ".limit")) {
      Object border =
          page.locator(form)
              .first()
              .evaluate("e => parseFloat(getComputedStyle(e).borderTopWidth)");
      assertTrue(((Number) border).doubleValue() > 0, form);
    }
  }

  private static BrowserContext withoutScripts(Browser browser, int width) {
    return RunningBrowser.window(
        browser,
        new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(width, 800));
  }

  private static int number(Page page, String script) {
    return ((Number) page.evaluate(script)).intValue();
  }
}
