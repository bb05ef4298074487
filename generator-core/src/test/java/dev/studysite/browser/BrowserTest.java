package dev.studysite.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Marks a test class that needs a browser.
 *
 * <p>Its methods may take a {@link com.microsoft.playwright.Page}: a fresh, empty one for each
 * test, with no network; a {@link com.microsoft.playwright.Browser}; and {@link BuiltSites}. Where
 * the machine has no such browser the class is skipped, but on CI (the variable {@code CI} is set)
 * it fails instead, so that a green run has really looked at the pages. Such classes run beside
 * each other, their methods one after the other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = OwnDriver.class)
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {

  /** The engine to look with. */
  Engine value() default Engine.CHROMIUM;
}
