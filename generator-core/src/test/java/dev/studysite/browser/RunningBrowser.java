package dev.studysite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** The browser and the process that drives it. */
record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {
  private static final List<String> QUIET_AND_OFFLINE =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  static RunningBrowser start(Installation installation) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        installation.node().orElseThrow().toString())));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(installation.chromium().orElseThrow())
                    .setHeadless(true)
                    .setArgs(QUIET_AND_OFFLINE));
    return new RunningBrowser(playwright, browser);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
