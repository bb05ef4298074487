package dev.studysite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way through a page by the keyboard alone. */
@BrowserTest
final class KeyboardIT {

  private static final WaitForOptions GONE =
      new WaitForOptions().setState(WaitForSelectorState.DETACHED);

  /** What can be reached and is seen, in the order of the page. */
  private static final String REACHABLE =
      """
      [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
          .filter(e => e.checkVisibility({visibilityProperty: true})
              && !(e.closest('details:not([open])') && e.tagName != 'SUMMARY')).length""";

  /** The element with the focus, numbered at its first visit, and what is wrong with it. */
  private static final String FOCUSED =
      """
      () => {
        const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
        if (e == document.body) return 'end';
        const seen = e.dataset.seen ? 'again ' : '';
        e.dataset.seen = 1;
        const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        const marked = style.outlineStyle != 'none' && parseFloat(style.outlineWidth) >= 2;
        return seen + (inView ? '' : 'out of view ') + (marked ? '' : 'unmarked ')
            + (seen || !inView || !marked ? e.outerHTML.slice(0, 120) : '');
      }""";

  /** What has the focus in the moment after the search was closed. */
  private static final String CLOSED_BY_ESCAPE =
      """
      () => {
        document.getElementById('ui-query').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
        return document.activeElement.tagName;
      }""";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        Reader.NOTE + "index.html",
        Reader.NOTE + "aws-x-ray.html",
        "glossary/index.html",
        "glossary/dek.html",
        "sheets/index.html",
        "cards/index.html",
        "pages/writing-notes.html",
        "404.html"
      })
  void leadsToEverythingOnceAndShowsWhereItIs(String path, Page page, BuiltSites sites) {
    new Reader(page, sites.sample()).open(path);
    TipReader.isReady(page);
    int all = ((Number) page.evaluate(REACHABLE)).intValue();
    List<String> faults = new ArrayList<>();
    int reached = 0;
    page.keyboard().press("Tab");
    for (String state = focused(page); reached <= all && !isOver(state); state = focused(page)) {
      reached++;
      if (!state.isEmpty()) {
        faults.add(state);
      }
      page.keyboard().press("Tab");
    }
    assertEquals("", String.join("\n", faults));
    assertEquals(all, reached, "of those that can be reached");
  }

  @Test
  void skipsToTheText(Page page, BuiltSites sites) {
    new Reader(page, sites.sample()).open(Reader.NOTE + "kms.html");
    page.keyboard().press("Tab");
    assertTrue(page.locator(".skip:focus").isVisible());
    page.keyboard().press("Enter");
    assertEquals("ui-main", page.evaluate("document.activeElement.id"));
  }

  @Test
  void closesWhatItOpens(Page page, BuiltSites sites) {
    new Reader(page, sites.sample()).open("index.html");
    page.keyboard().press("Control+k");
    page.locator("#ui-search[open]").waitFor();
    page.keyboard().press("Escape");
    assertFalse(page.locator("#ui-search").isVisible());
    page.keyboard().press("?");
    page.locator("#ui-help").waitFor();
    assertTrue(page.locator("#ui-help").textContent().contains("Ctrl K"));
    page.keyboard().press("Escape");
    page.locator("#ui-help").waitFor(GONE);
  }

  /** In one go, as the next key may come before the page is drawn again. */
  @Test
  void givesTheKeysBackAsItCloses(Page page, BuiltSites sites) {
    new Reader(page, sites.sample()).open("index.html");
    page.keyboard().press("Control+k");
    page.locator("#ui-search[open]").waitFor();
    assertEquals("BODY", page.evaluate(CLOSED_BY_ESCAPE));
  }

  /** WCAG 2.1.4: keys that need no other key can be switched off. */
  @Test
  void letsSingleKeysBeSwitchedOff(Page page, BuiltSites sites) {
    new Reader(page, sites.sample()).open("index.html");
    page.keyboard().press("?");
    page.locator("#ui-help input").uncheck();
    page.keyboard().press("Escape");
    page.keyboard().press("/");
    assertEquals(0, page.locator("#ui-search[open]").count());
    page.keyboard().press("Control+k");
    page.locator("#ui-search[open]").waitFor();
  }

  private static String focused(Page page) {
    return String.valueOf(page.evaluate(FOCUSED));
  }

  private static boolean isOver(String state) {
    return state.equals("end") || state.startsWith("again");
  }
}
