package dev.studysite.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void chooseOutput() {
    output = folder.resolve("site");
  }

  @Test
  void putsFilesWhereTheirPathsSay() throws Exception {
    assertEquals(
        new Published(2, 0, 0), publish(Map.of("index.html", "home", "glossary/dek.html", "DEK")));
    assertEquals("DEK", read("glossary/dek.html"));
  }

  @Test
  void touchesNothingWhereNothingChanged() throws Exception {
    publish(Map.of("index.html", "home"));
    FileTime then = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(output.resolve(Manifest.NAME), then);
    Published again = publish(Map.of("index.html", "home"));
    assertTrue(again.nothingChanged());
    assertEquals(then, Files.getLastModifiedTime(output.resolve(Manifest.NAME)));
  }

  @Test
  void removesOursThatAreMadeNoMoreAndKeepsTheRest() throws Exception {
    publish(Map.of("index.html", "home", "old.html", "old"));
    Files.writeString(output.resolve("CNAME"), "example.org");
    assertEquals(new Published(0, 1, 1), publish(Map.of("index.html", "home")));
    assertFalse(Files.exists(output.resolve("old.html")));
    assertEquals("example.org", read("CNAME"));
  }

  @Test
  void refusesAFolderFullOfOtherFilesUntilAsked() throws Exception {
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.doc"), "years of work");
    assertThrows(PublishException.class, () -> publish(Map.of("index.html", "home")));
    try (Draft draft = new Publisher(new PublishOptions(output, true)).open()) {
      draft.add(SiteFile.text("index.html", "home"));
      draft.commit();
    }
    assertEquals("years of work", read("thesis.doc"));
    assertEquals("home", read("index.html"));
  }

  @Test
  void neverReplacesAFileThatIsNotOurs() throws Exception {
    publish(Map.of("index.html", "home"));
    Files.writeString(output.resolve("about.html"), "by hand");
    assertThrows(
        PublishException.class, () -> publish(Map.of("index.html", "home", "about.html", "ours")));
    assertEquals("by hand", read("about.html"));
  }

  @Test
  void leavesTheLastSiteWhereADraftIsGivenUp() throws Exception {
    publish(Map.of("index.html", "good"));
    try (Draft draft = publisher().open()) {
      draft.add(SiteFile.text("index.html", "bad"));
    }
    assertEquals("good", read("index.html"));
    assertFalse(Files.exists(new Swap(output).staging()));
  }

  @Test
  void letsOnlyOneBuildWriteAtATime() throws Exception {
    try (Draft first = publisher().open()) {
      first.add(SiteFile.text("index.html", "first"));
      PublishException refused = assertThrows(PublishException.class, () -> publisher().open());
      assertEquals("another build is writing this site", refused.problem().what());
      first.commit();
    }
    assertEquals("first", read("index.html"));
  }

  @Test
  void finishesWhatACrashLeftBetweenTheTwoRenames() throws Exception {
    publish(Map.of("index.html", "old"));
    Path staging = new Swap(output).staging();
    Files.createDirectories(staging);
    Files.writeString(staging.resolve("index.html"), "new");
    SiteFile home = SiteFile.text("index.html", "new");
    new Manifest(new TreeMap<>(Map.of(home.path(), Sum.of(home)))).write(staging);
    Files.move(output, folder.resolve(".site.old"));
    Files.writeString(folder.resolve(".site.journal"), "complete");
    assertTrue(publish(Map.of("index.html", "new")).nothingChanged());
    assertEquals("new", read("index.html"));
    assertFalse(Files.exists(folder.resolve(".site.old")));
  }

  @Test
  void bringsTheLastSiteBackWhereTheStagedOneIsGone() throws Exception {
    publish(Map.of("index.html", "old"));
    Files.move(output, folder.resolve(".site.old"));
    Files.writeString(folder.resolve(".site.journal"), "complete");
    try (Draft draft = publisher().open()) {
      draft.add(SiteFile.text("index.html", "given up"));
    }
    assertEquals("old", read("index.html"));
  }

  @Test
  void keepsForeignFoldersThatAreEmpty() throws Exception {
    publish(Map.of("index.html", "home"));
    Files.createDirectories(output.resolve(".git/refs/heads"));
    publish(Map.of("index.html", "changed"));
    assertTrue(Files.isDirectory(output.resolve(".git/refs/heads")));
  }

  @Test
  void writesThroughALinkedFolder() throws Exception {
    Path real = Files.createDirectories(folder.resolve("real"));
    Files.createSymbolicLink(output, real);
    publish(Map.of("index.html", "home"));
    assertEquals("home", Files.readString(real.resolve("index.html")));
    assertTrue(Files.isSymbolicLink(output));
  }

  @Test
  void takesBackWhatACrashLeftBeforeTheJournal() throws Exception {
    publish(Map.of("index.html", "old"));
    Files.createDirectories(new Swap(output).staging());
    Files.writeString(new Swap(output).staging().resolve("half.html"), "ha");
    assertTrue(publish(Map.of("index.html", "old")).nothingChanged());
    assertFalse(Files.exists(output.resolve("half.html")));
  }

  @Test
  void refusesPathsThatLeadOutOfTheSite() throws Exception {
    try (Draft draft = publisher().open()) {
      SiteFile outside = SiteFile.text("../evil.html", "");
      assertThrows(IllegalArgumentException.class, () -> draft.add(outside));
    }
  }

  @Test
  void endsAfterAnyHistoryWithJustTheLastFiles() throws Exception {
    Random random = new Random(42);
    for (int round = 0; round < 40; round++) {
      Map<String, String> files = new TreeMap<>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        files.put("p" + random.nextInt(8) + ".html", "text " + random.nextInt(3));
      }
      publish(files);
      Map<String, String> found = new TreeMap<>();
      for (String path : Folders.files(output)) {
        found.put(path, read(path));
      }
      found.remove(Manifest.NAME);
      assertEquals(files, found);
    }
  }

  private Publisher publisher() {
    return new Publisher(new PublishOptions(output, false));
  }

  private Published publish(Map<String, String> files) throws PublishException, IOException {
    try (Draft draft = publisher().open()) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        draft.add(SiteFile.text(file.getKey(), file.getValue()));
      }
      return draft.commit();
    }
  }

  private String read(String path) throws IOException {
    return Files.readString(output.resolve(path), StandardCharsets.UTF_8);
  }
}
