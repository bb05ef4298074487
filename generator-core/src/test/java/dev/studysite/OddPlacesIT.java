package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and moments that a build does not choose. */
class OddPlacesIT {

  private static final Studysite STUDYSITE = new Studysite();

  @TempDir private Path folder;
  private Path source;

  @BeforeEach
  void writeNotes() throws IOException {
    source = folder.resolve("source");
    write("tides.txt", "Tides\nSpring tide: the highest\n- comes twice a day\n");
    write("moon.txt", "Moon\nNew moon: it is dark\n- once in four weeks\n");
  }

  @Test
  void buildsInAPathWithBlanksAndLettersOfOtherLanguages() throws IOException {
    Path odd = folder.resolve("meine Notizen & größer, 笔记 #1 100%");
    FolderBytes.copy(source, odd);
    Files.move(odd.resolve("notes/moon.txt"), odd.resolve("notes/der Mond – größer.txt"));

    SiteReport report = build(odd, odd.resolve("target/die Seite ü"));

    assertFalse(report.failed(), () -> report.problems().toString());
    try (Stream<Path> notes = Files.list(odd.resolve("target/die Seite ü/notes"))) {
      assertEquals(2, notes.count());
    }
  }

  @Test
  void saysThatTheOutputCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertRefused(file.resolve("site"));
  }

  @Test
  void saysThatTheOutputIsReadOnly() throws IOException {
    Path locked = Files.createDirectories(folder.resolve("locked"));
    assertTrue(locked.toFile().setWritable(false));
    try {
      // The mode of a folder does not bind root, but the kernel's own files do.
      Path place = refuses(locked) ? locked : Path.of("/proc");
      assertTrue(refuses(place), "there should be a folder that nobody may write to");
      assertRefused(place.resolve("site"));
    } finally {
      assertTrue(locked.toFile().setWritable(true));
    }
  }

  private static boolean refuses(Path place) {
    try {
      Files.delete(Files.createDirectory(place.resolve("probe")));
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @Test
  void goesOnWhereANoteIsRemovedWhileItBuilds() throws IOException {
    Path output = folder.resolve("target/site");
    SiteReport report = STUDYSITE.build(config(source, output), new Remover());

    assertFalse(report.failed(), () -> report.problems().toString());
    Path page = output.resolve("source/moon.html");
    assertTrue(Files.readString(page).contains("it is dark"), "it was read before");

    assertFalse(build(source, output).failed());
    assertTrue(Files.notExists(page) || !Files.readString(page).contains("it is dark"));
  }

  @Test
  void letsTwoBuildsAtOnceLeaveOneWholeSite() throws IOException {
    build(source, folder.resolve("clean/site"));
    Path output = folder.resolve("target/site");
    List<CompletableFuture<SiteReport>> both =
        Stream.of(1, 2)
            .map(i -> CompletableFuture.supplyAsync(() -> build(source, output)))
            .toList();
    List<SiteReport> reports = both.stream().map(CompletableFuture::join).toList();

    assertTrue(reports.stream().anyMatch(report -> !report.failed()), reports::toString);
    for (SiteReport report : reports) {
      assertTrue(
          !report.failed()
              || report.problems().get(0).what().equals("another build is writing this site"),
          () -> report.problems().toString());
    }
    assertEquals(FolderBytes.of(folder.resolve("clean/site")), FolderBytes.of(output));
  }

  private void assertRefused(Path output) {
    SiteReport report = build(source, output);
    assertTrue(report.failed());
    assertEquals("the site cannot be written here", report.problems().get(0).what());
    assertFalse(report.problems().get(0).hint().isEmpty());
  }

  /** Removes a note as soon as the notes are read. */
  private final class Remover implements Progress {
    @Override
    public void done(String stage, String made) {
      if (stage.equals("read")) {
        assertTrue(source.resolve("notes/moon.txt").toFile().delete());
      }
    }

    @Override
    public void at(String stage, int done, int total) {}
  }

  private void write(String name, String text) throws IOException {
    Path note = source.resolve("notes").resolve(name);
    Files.createDirectories(note.getParent());
    Files.writeString(note, text);
  }

  private SiteReport build(Path from, Path output) {
    return STUDYSITE.build(config(from, output));
  }

  private SiteConfig config(Path from, Path output) {
    return new SiteConfig(
        from,
        output,
        folder.resolve("reports"),
        Map.of("print", "never"),
        FailOn.ERROR,
        false,
        true,
        true);
  }
}
