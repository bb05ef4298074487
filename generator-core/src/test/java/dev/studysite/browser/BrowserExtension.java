package dev.studysite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Starts a browser for a test class, which closes with it, and hands each test a page of its own. A
 * driver serves one thread, so classes that run at the same time share none.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<String> missing = Installation.onThisMachine().missing(engine(context));
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("browser and Node.js are here");
    }
    if (System.getenv("CI") != null) {
      throw new IllegalStateException(missing.get());
    }
    context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(missing.get(), BrowserExtension::tell);
    return ConditionEvaluationResult.disabled(missing.get());
  }

  /** Build logs show only that a test was skipped, not why: this says it, once. */
  private static String tell(Object why) {
    System.getLogger("studysite").log(System.Logger.Level.WARNING, "skipped: " + why);
    return why.toString();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Set.of(Page.class, Browser.class, BuiltSites.class)
        .contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == BuiltSites.class) {
      return context
          .getRoot()
          .getStore(NAMESPACE)
          .getOrComputeIfAbsent(BuiltSites.class, key -> BuiltSites.build(), BuiltSites.class);
    }
    RunningBrowser running = running(context);
    if (type == Browser.class) {
      return running.browser();
    }
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(OpenPage.class, key -> new OpenPage(page(running)), OpenPage.class)
        .page();
  }

  private static Page page(RunningBrowser running) {
    return RunningBrowser.window(running.browser(), new Browser.NewContextOptions()).newPage();
  }

  /** Kept in the store of the class, where the parameters of {@code @BeforeAll} look too. */
  private static RunningBrowser running(ExtensionContext context) {
    Class<?> test = context.getRequiredTestClass();
    ExtensionContext ofClass = context;
    while (ofClass.getTestMethod().isPresent() || isInvocation(ofClass)) {
      ofClass = ofClass.getParent().orElseThrow();
    }
    return ofClass
        .getStore(Namespace.create(BrowserExtension.class, test))
        .getOrComputeIfAbsent(
            RunningBrowser.class,
            key -> RunningBrowser.start(Installation.onThisMachine(), engine(context)),
            RunningBrowser.class);
  }

  private static boolean isInvocation(ExtensionContext context) {
    return context.getParent().filter(above -> above.getTestMethod().isPresent()).isPresent();
  }

  private static Engine engine(ExtensionContext context) {
    return AnnotationSupport.findAnnotation(context.getTestClass(), BrowserTest.class)
        .map(BrowserTest::value)
        .orElse(Engine.CHROMIUM);
  }

  /** A page, which takes all with it that the test left behind. */
  private record OpenPage(Page page) implements AutoCloseable {
    @Override
    public void close() {
      page.context().close();
    }
  }
}
