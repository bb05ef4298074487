package dev.studysite.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StarterTest {

  @TempDir private Path folder;

  @Test
  void beginsASiteThatNamesItsFolderAndThePlugin() throws IOException {
    Path site = folder.resolve("My Notes");

    Start start = new Starter().start(site, "1.2.3");

    assertEquals(List.of(), start.problems());
    assertEquals(
        List.of(
            ".github/workflows/pages.yml",
            ".gitignore",
            "glossary.md",
            "notes/tides.txt",
            "pom.xml",
            "site.properties"),
        start.written());
    String pom = Files.readString(site.resolve("pom.xml"));
    assertTrue(pom.contains("<artifactId>my-notes</artifactId>"), pom);
    assertTrue(pom.contains("<version>1.2.3</version>"), pom);
    assertFalse(pom.contains("@"), pom);
  }

  @Test
  void writesNothingWhereOneOfItsFilesIsThere() throws IOException {
    Files.writeString(folder.resolve("glossary.md"), "mine");

    Start start = new Starter().start(folder, "1");

    assertEquals(List.of(), start.written());
    assertEquals("glossary.md", start.problems().get(0).where().path());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("glossary.md")), files.toList());
    }
    assertEquals("mine", Files.readString(folder.resolve("glossary.md")));
  }

  @Test
  void saysThatTheFolderCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");

    Start start = new Starter().start(file.resolve("site"), "1");

    assertEquals("the file cannot be written", start.problems().get(0).what());
  }
}
