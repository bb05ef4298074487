package dev.studysite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** A reader who wants to know what a word means without leaving the page; in any engine. */
record TipReader(Page page, Path site) {

  private static final WaitForOptions GONE =
      new WaitForOptions().setState(WaitForSelectorState.DETACHED);

  private static final String READY =
      "typeof more == 'function' || !document.querySelector('#ui-tools > *')";

  /** Longer than the pointer may be on its way. */
  private static final String A_WHILE = "new Promise(done => setTimeout(done, 400))";

  /** Opens a topic with many terms where the margin has no room, scripts loaded. */
  void openNarrow() {
    page.setViewportSize(800, 700);
    open();
  }

  void open() {
    new Reader(page, site).open(Reader.NOTE + "kms.html");
    isReady(page);
  }

  /** Waits for the script that comes behind the page, where the page has scripts at all. */
  static void isReady(Page page) {
    page.waitForCondition(() -> page.evaluate(READY).equals(true));
  }

  Locator tip() {
    return page.locator("#ui-tip");
  }

  /** A link to a term in the running text, no correction in it. */
  Locator term(int number) {
    return page.locator(".text a.term:not(:has(ins))").nth(number);
  }

  void waitUntilItCloses() {
    tip().waitFor(GONE);
  }

  void seesWhatAMouseRestsOn() {
    openNarrow();
    term(0).hover();
    tip().waitFor();
    assertEquals("tooltip", tip().getAttribute("role"));
    assertEquals("ui-tip", term(0).getAttribute("aria-describedby"));
    assertTrue(isTold(0), tip().textContent());
    assertTrue(isInView(), "out of view");
    page.mouse().move(2, 2);
    waitUntilItCloses();
  }

  void entersTheTip() {
    openNarrow();
    term(1).hover();
    tip().waitFor();
    BoundingBox box = tip().boundingBox();
    page.mouse()
        .move(box.x + box.width / 2, box.y + box.height / 2, new Mouse.MoveOptions().setSteps(12));
    page.evaluate(A_WHILE);
    assertTrue(tip().isVisible(), "closed as the mouse entered");
    page.keyboard().press("Escape");
    waitUntilItCloses();
  }

  /** The next Tab leads to the next link, not into the tip or back. */
  void walksPastByKeys() {
    openNarrow();
    term(0).focus();
    tip().waitFor();
    assertTrue(isTold(0), tip().textContent());
    page.keyboard().press("Escape");
    waitUntilItCloses();
    assertTrue(isFocused(term(0)), "lost the focus");
    page.keyboard().press("Tab");
    assertTrue(isFocused(term(1)), "not at the next term");
    tip().waitFor();
    assertTrue(isTold(1), tip().textContent());
  }

  /** What the page holds of the term is what the tip says. */
  boolean isTold(int number) {
    String slug = term(number).getAttribute("data-term");
    String said = page.locator("#g-" + slug).textContent().strip();
    return !said.isEmpty() && tip().textContent().startsWith(said);
  }

  boolean isInView() {
    BoundingBox box = tip().boundingBox();
    int width = page.viewportSize().width;
    int height = page.viewportSize().height;
    return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
  }

  private static boolean isFocused(Locator element) {
    return element.evaluate("e => e == document.activeElement").equals(true);
  }
}
