package dev.studysite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrowserTest
final class BrowserIT {
  @Test
  void runsTheScriptOfAPageOpenedFromTheDisk(@TempDir Path folder, Page page) throws IOException {
    Files.writeString(folder.resolve("shout.js"), "document.title = document.title.toUpperCase();");
    Path file = folder.resolve("page.html");
    Files.writeString(file, "<title>notes</title><script src=\"shout.js\"></script>");

    page.navigate(file.toUri().toString());

    assertEquals("NOTES", page.title());
  }

  @Test
  void givesEachTestAnEmptyPage(Page page) {
    assertEquals("about:blank", page.url());
  }
}
