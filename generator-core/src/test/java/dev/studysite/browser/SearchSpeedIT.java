package dev.studysite.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a reader of a thousand notes waits for what they look for. */
@BrowserTest
final class SearchSpeedIT {

  private static final int NOTES = 1_000;
  private static final double MOST_MILLISECONDS = 50;

  /** The quickest of five: what another process takes is not the search's. */
  private static final String TIME =
      """
      query => {
        const input = document.getElementById('ui-query');
        let best = 1e9;
        for (let i = 0; i < 5; i++) {
          input.value = query;
          const start = performance.now();
          input.dispatchEvent(new Event('input'));
          const shown = document.querySelectorAll('[role=option]').length;
          best = Math.min(best, shown ? performance.now() - start : 1e9);
        }
        return best;
      }""";

  @Test
  void findsAmongAThousandNotesAtOnce(Page page, @TempDir Path folder) throws IOException {
    Corpus.write(Corpus.notes(NOTES), folder);
    page.navigate(folder.resolve("glossary/index.html").toUri().toString());
    page.keyboard().type("/conser");
    page.locator("[role=option]").first().waitFor();
    for (String query :
        new String[] {
          "c", "con", "logtion", "keylogg", "sreverkey", "baque systor", "graphpenull"
        }) {
      double spent = ((Number) page.evaluate(TIME, query)).doubleValue();
      assertTrue(spent < MOST_MILLISECONDS, () -> query + ": " + spent + " ms");
    }
  }
}
