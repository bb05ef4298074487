package dev.studysite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The browser and the process that drives it; for one thread at a time. */
record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {
  private static final double PATIENCE_IN_MILLISECONDS = 120_000;
  private static final List<String> QUIET_AND_OFFLINE =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** The driver opens files to each other, which would hide what readers meet: undone here. */
  private static final Map<String, Object> AS_READERS_HAVE_IT =
      Map.of("security.fileuri.strict_origin_policy", true);

  static RunningBrowser start(Installation installation, Engine engine) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        installation.node().orElseThrow().toString())));
    BrowserType.LaunchOptions options = options(installation, engine);
    Browser browser =
        engine == Engine.CHROMIUM
            ? playwright.chromium().launch(options.setArgs(QUIET_AND_OFFLINE))
            : playwright
                .firefox()
                .launch(options.setChannel("moz-firefox").setFirefoxUserPrefs(AS_READERS_HAVE_IT));
    return new RunningBrowser(playwright, browser);
  }

  /**
   * A window of its own, whose steps may take as long as a busy machine needs; a test that hangs
   * still ends.
   */
  static BrowserContext window(Browser browser, NewContextOptions options) {
    BrowserContext window = browser.newContext(options);
    window.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
    return window;
  }

  /** Another Chromium, for readers who have told theirs to set all type twice as large. */
  static Browser withLargeType(BrowserType chromium) {
    List<String> args = new ArrayList<>(QUIET_AND_OFFLINE);
    args.add("--blink-settings=defaultFontSize=32,defaultFixedFontSize=26");
    return chromium.launch(options(Installation.onThisMachine(), Engine.CHROMIUM).setArgs(args));
  }

  private static BrowserType.LaunchOptions options(Installation installation, Engine engine) {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(installation.of(engine).orElseThrow())
        .setHeadless(true)
        .setTimeout(PATIENCE_IN_MILLISECONDS);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
