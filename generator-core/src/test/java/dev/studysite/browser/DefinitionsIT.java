package dev.studysite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Definitions in place: by mouse, by keys, by finger, and without scripts. */
@BrowserTest
final class DefinitionsIT {

  @Test
  void showsWhatAMouseRestsOn(Page page, BuiltSites sites) {
    new TipReader(page, sites.sample()).seesWhatAMouseRestsOn();
  }

  @Test
  void staysWhileTheMouseIsInside(Page page, BuiltSites sites) {
    new TipReader(page, sites.sample()).entersTheTip();
  }

  @Test
  void showsWhatHasTheFocusAndTrapsNoKey(Page page, BuiltSites sites) {
    new TipReader(page, sites.sample()).walksPastByKeys();
  }

  @Test
  void needsNoTipWhereTheMarginSaysIt(Page page, BuiltSites sites) {
    TipReader reader = new TipReader(page, sites.sample());
    page.setViewportSize(1400, 800);
    reader.open();
    assertTrue(page.locator(".margin").first().isVisible());
    reader.term(0).focus();
    assertEquals(0, reader.tip().count());
  }

  /** At the foot of the window there is room above the word only. */
  @Test
  void opensInsideTheWindow(Page page, BuiltSites sites) {
    TipReader reader = new TipReader(page, sites.sample());
    reader.openNarrow();
    reader.term(3).evaluate("e => e.scrollIntoView({block: 'end'})");
    reader.term(3).hover();
    reader.tip().waitFor();
    assertTrue(reader.isInView(), "out of view");
  }

  @Test
  void showsTheDefinitionAtAFirstTapAndLeadsOnAtASecond(Browser browser, BuiltSites sites) {
    try (BrowserContext phone = phone(browser)) {
      TipReader reader = new TipReader(phone.newPage(), sites.sample());
      reader.open();
      String here = reader.page().url();
      reader.term(0).tap();
      reader.tip().waitFor();
      assertTrue(reader.isTold(0), reader.tip().textContent());
      assertTrue(reader.isInView(), "out of view");
      assertEquals(here, reader.page().url());
      reader.term(0).tap();
      reader.page().waitForURL(url -> url.contains("/glossary/"));
    }
  }

  @Test
  void leadsOnFromTheTipItself(Browser browser, BuiltSites sites) {
    try (BrowserContext phone = phone(browser)) {
      TipReader reader = new TipReader(phone.newPage(), sites.sample());
      reader.open();
      reader.term(1).tap();
      reader.tip().locator("a").tap();
      reader.page().waitForURL(url -> url.contains("/glossary/"));
    }
  }

  @Test
  void closesAtATapElsewhere(Browser browser, BuiltSites sites) {
    try (BrowserContext phone = phone(browser)) {
      TipReader reader = new TipReader(phone.newPage(), sites.sample());
      reader.open();
      reader.term(0).tap();
      reader.tip().waitFor();
      reader.page().locator("h1").tap();
      reader.waitUntilItCloses();
    }
  }

  /** A phone that never touched the page before must not be led away by its first tap. */
  @Test
  void isReadyBeforeTheFirstTouch(Browser browser, BuiltSites sites) {
    try (BrowserContext phone = phone(browser)) {
      Page page = phone.newPage();
      new Reader(page, sites.sample()).open(Reader.NOTE + "kms.html");
      TipReader.isReady(page);
      assertFalse(page.locator("#ui-tip").isVisible());
    }
  }

  @Test
  void leadsToThePageWithoutAnyScript(Browser browser, BuiltSites sites) {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      new Reader(page, sites.sample()).open(Reader.NOTE + "kms.html");
      page.locator(".text a.term").first().click();
      assertTrue(page.url().contains("/glossary/"));
    }
  }

  private static BrowserContext phone(Browser browser) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(360, 740)
            .setHasTouch(true)
            .setIsMobile(true));
  }
}
