package dev.studysite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** What stood where a word is corrected: in place on asking, all at once, and never on paper. */
@BrowserTest
final class CorrectionMarksIT {

  private static final String SHOWN = "e => getComputedStyle(e, '::before').content";

  @Test
  void showsWhatStoodThere(Page page, BuiltSites sites) {
    TipReader reader = open(page, sites);
    Locator word = corrected(page);
    word.hover();
    reader.tip().waitFor();
    assertTrue(reader.tip().textContent().endsWith(was(word)), reader.tip().textContent());
    page.keyboard().press("Escape");
    reader.waitUntilItCloses();
    word.focus();
    reader.tip().waitFor();
    assertTrue(reader.tip().textContent().endsWith(was(word)), reader.tip().textContent());
  }

  @Test
  void showsItToAFinger(Browser browser, BuiltSites sites) {
    Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(360, 740);
    try (BrowserContext context = browser.newContext(phone.setHasTouch(true).setIsMobile(true))) {
      Page page = context.newPage();
      TipReader reader = open(page, sites);
      corrected(page).tap();
      reader.tip().waitFor();
      assertTrue(reader.tip().textContent().endsWith(was(corrected(page))));
      page.locator("h1").tap();
      reader.waitUntilItCloses();
    }
  }

  /** A corrected term tells both what it means and what stood there. */
  @Test
  void tellsItBesideTheDefinition(Page page, BuiltSites sites) {
    page.setViewportSize(800, 700);
    TipReader reader = open(page, sites);
    Locator term = page.locator(".text a.term:has(ins)").first();
    term.focus();
    reader.tip().waitFor();
    assertTrue(reader.tip().textContent().contains(was(term.locator("ins"))));
    assertTrue(reader.tip().locator("b").count() > 0, "no definition");
  }

  @Test
  void marksAllUntilTheyAreSwitchedOff(Page page, BuiltSites sites) {
    open(page, sites);
    assertEquals("none", corrected(page).evaluate(SHOWN));
    page.locator(".fixes summary").click();
    page.locator("#ui-marks").check();
    assertTrue(corrected(page).evaluate(SHOWN).toString().contains(was(corrected(page))));
    corrected(page).focus();
    assertEquals(0, page.locator("#ui-tip").count(), "says it twice");
    open(page, sites);
    assertTrue(corrected(page).evaluate(SHOWN).toString().contains(was(corrected(page))));
    page.locator(".fixes summary").click();
    page.locator("#ui-marks").uncheck();
    open(page, sites);
    assertEquals("none", corrected(page).evaluate(SHOWN));
  }

  @Test
  void printsTheCorrectedFormAlone(Page page, BuiltSites sites) {
    open(page, sites);
    page.locator(".fixes summary").click();
    page.locator("#ui-marks").check();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertEquals("none", corrected(page).evaluate(SHOWN));
    assertFalse(page.locator(".fixes").isVisible());
  }

  @Test
  void marksAllWithoutAnyScript(Browser browser, BuiltSites sites) {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      new Reader(page, sites.sample()).open(Reader.NOTE + "kms.html");
      page.locator(".fixes summary").click();
      page.locator("#ui-marks").check();
      assertTrue(corrected(page).evaluate(SHOWN).toString().contains(was(corrected(page))));
    }
  }

  private static TipReader open(Page page, BuiltSites sites) {
    TipReader reader = new TipReader(page, sites.sample());
    reader.open();
    return reader;
  }

  /** A corrected word that is no part of a link. */
  private static Locator corrected(Page page) {
    return page.locator(".text ins[data-was]:not(a ins)").first();
  }

  private static String was(Locator word) {
    return word.getAttribute("data-was");
  }
}
