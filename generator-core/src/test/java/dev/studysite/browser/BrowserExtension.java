package dev.studysite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one browser for all test classes and hands each test a page of its own. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<String> missing = Installation.onThisMachine().missing();
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("Chromium and Node.js are here");
    }
    if (System.getenv("CI") != null) {
      throw new IllegalStateException(missing.get());
    }
    context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Told.class, key -> tell(missing.get()));
    return ConditionEvaluationResult.disabled(missing.get());
  }

  /** Build logs show only that a test was skipped, not why: this says it, once. */
  private static Told tell(String why) {
    System.getLogger("studysite").log(System.Logger.Level.WARNING, "skipped: " + why);
    return new Told();
  }

  private record Told() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Page.class;
  }

  @Override
  public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
    RunningBrowser running =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(
                RunningBrowser.class,
                key -> RunningBrowser.start(Installation.onThisMachine()),
                RunningBrowser.class);
    OpenContext open = new OpenContext(running.browser());
    context.getStore(NAMESPACE).put(OpenContext.class, open);
    return open.context.newPage();
  }

  /** The store closes it, and with it every page, when the test ends. */
  private static final class OpenContext implements AutoCloseable {
    private final BrowserContext context;

    private OpenContext(Browser browser) {
      context =
          browser.newContext(
              new Browser.NewContextOptions()
                  .setOffline(true)
                  .setLocale("en-GB")
                  .setTimezoneId("UTC"));
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
