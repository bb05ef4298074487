package dev.studysite.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Notes down what goes wrong in a page: errors and warnings of the console, errors of scripts,
 * requests that fail, and requests that leave the site.
 */
final class Watch {

  /** What the page loaded; Firefox tells of files only so. */
  private static final String LOADED =
      "performance.getEntriesByType('resource').map(entry => entry.name)";

  /**
   * How Firefox calls what it gives up as it is led on, such as an icon that is no part of a page.
   */
  private static final String LEFT = "NS_BINDING_ABORTED";

  private final List<String> faults = new ArrayList<>();
  private final Page page;
  private final String home;

  /**
   * Begins to watch.
   *
   * @param home what the address of all that belongs to the site begins with
   */
  Watch(Page page, String home) {
    this.page = page;
    this.home = home;
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            add(message.text());
          }
        });
    page.onPageError(this::add);
    page.onRequestFailed(
        request -> {
          if (!LEFT.equals(request.failure())) {
            add("failed: " + request.url());
          }
        });
    page.onRequest(request -> checkInside(request.url()));
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            add(response.status() + ": " + response.url());
          }
        });
  }

  /** Looks at what the page has loaded by now. */
  void checkLoaded() {
    if (page.evaluate(LOADED) instanceof List<?> urls) {
      urls.forEach(url -> checkInside(String.valueOf(url)));
    }
  }

  /** What went wrong since the last time, each with the page's address. */
  List<String> take() {
    List<String> taken = List.copyOf(faults);
    faults.clear();
    return taken;
  }

  private void checkInside(String url) {
    if (!url.startsWith(home) && !url.startsWith("data:") && !url.startsWith("about:")) {
      add("outside: " + url);
    }
  }

  private void add(String fault) {
    faults.add(page.url() + " " + fault);
  }
}
