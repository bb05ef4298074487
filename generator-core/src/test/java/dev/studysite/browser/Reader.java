package dev.studysite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** What a reader does with the sample site, from the disk; the same in every engine. */
record Reader(Page page, Path site) {

  static final String NOTE = "notes/aws-developer-associate-part-6/";

  private static final String BACKGROUND =
      "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)[0]";
  private static final int DARKEST_GREY = 60;

  void open(String path) {
    page.navigate(site.toUri() + path);
  }

  /** The first keys are pressed before the search has come. */
  void findsByKeysAlone(String typed, String name) {
    open("index.html");
    page.keyboard().type("/" + typed);
    Locator found =
        page.locator("[role=option]").filter(new Locator.FilterOptions().setHasText(name)).first();
    found.waitFor();
    assertEquals(typed, page.locator("#ui-query").inputValue());
    assertEquals("true", page.locator("#ui-query").getAttribute("aria-expanded"));
  }

  void opensTheFirstResultByEnter(String typed, String path) {
    open("index.html");
    page.keyboard().type("/" + typed);
    page.locator("[role=option][aria-selected=true]").waitFor();
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains(path));
  }

  /** Light, then dark, then to another page, which is another file. */
  void keepsAThemeFromFileToFile() {
    open("index.html");
    Locator theme = page.locator("#ui-tools button").nth(1);
    theme.click();
    assertTrue(!isDark(), "not light");
    theme.click();
    assertTrue(isDark(), "not dark");
    page.locator("main a[href$='cloudwatch-logs.html']").first().click();
    page.waitForURL(url -> url.contains("cloudwatch-logs.html"));
    assertTrue(isDark(), "not dark on the next page");
    page.locator("#ui-tools button").nth(1).click();
    page.locator(".turn a[rel=next]").click();
    page.waitForURL(url -> !url.contains("cloudwatch-logs.html"));
    assertEquals("auto", page.locator("html").getAttribute("data-theme"));
    page.locator(".areas a").first().click();
    page.waitForURL(url -> url.contains("index.html"));
    assertEquals("auto", page.locator("html").getAttribute("data-theme"));
  }

  private boolean isDark() {
    return ((Number) page.evaluate(BACKGROUND)).intValue() < DARKEST_GREY;
  }
}
