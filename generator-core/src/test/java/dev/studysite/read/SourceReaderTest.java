package dev.studysite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

  @TempDir private Path source;

  @Test
  void readsNotesOfAllFoldersSortedByPath() throws IOException {
    write("notes/b.txt", "b\n");
    write("notes/a/z.txt", "z\n");
    write("notes/a.md", "# a\n");
    write("notes/A/deep/er/n.TXT", "n\n");
    write("notes/.hidden/x.txt", "x\n");
    write("notes/.DS_Store", "x");
    Source read = read();
    assertEquals(
        List.of("A/deep/er/n.TXT", "a.md", "a/z.txt", "b.txt"),
        read.notes().stream().map(RawNote::path).toList());
    assertEquals(NoteFormat.MARKDOWN, read.notes().get(1).format());
    assertEquals(NoteFormat.TEXT, read.notes().get(0).format());
    assertEquals(List.of(), read.problems());
  }

  @Test
  void saysWhatToDoWhereThereIsNothingToRead() throws IOException {
    assertProblem(Severity.ERROR, "notes", "there is no such folder");
    Files.createDirectory(source.resolve("notes"));
    assertProblem(Severity.ERROR, "notes", "the folder is empty");
    write("notes/data.csv", "a,b\n");
    assertProblem(Severity.INFO, "notes/data.csv", "is no note");
    assertProblem(Severity.ERROR, "notes", "there is nothing to read in it");
    write("notes/blank.txt", " \n");
    assertProblem(Severity.ERROR, "notes", "there is nothing to read in it");
    assertEquals(List.of(), read().notes());
  }

  @Test
  void passesOverBinaryFilesAndGoesOn() throws IOException {
    write("notes/a.txt", "words\n");
    Files.write(source.resolve("notes/b.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 0});
    assertProblem(Severity.ERROR, "notes/b.txt", "is no text");
    assertEquals(1, read().notes().size());
  }

  @Test
  void warnsOfAGuessedEncoding() throws IOException {
    Files.createDirectory(source.resolve("notes"));
    Files.write(
        source.resolve("notes/a.txt"), "caf\u00e9 au lait\n".getBytes(StandardCharsets.ISO_8859_1));
    assertProblem(Severity.WARNING, "notes/a.txt", "windows-1252");
    assertEquals("windows-1252", read().notes().get(0).encoding());
    assertEquals("caf\u00e9 au lait", read().notes().get(0).line(1).text());
  }

  @Test
  void warnsOfEmptyNotesButKeepsThem() throws IOException {
    write("notes/a.txt", "");
    write("notes/b.txt", " \n\t\n");
    write("notes/c.txt", "words\n");
    assertProblem(Severity.WARNING, "notes/a.txt", "is empty");
    assertProblem(Severity.WARNING, "notes/b.txt", "is empty");
    assertEquals(3, read().notes().size());
  }

  @Test
  void warnsOfPathsThatDifferOnlyInCapitals() throws IOException {
    write("notes/kms.txt", "a\n");
    write("notes/KMS.txt", "b\n");
    try (Stream<Path> files = Files.list(source.resolve("notes"))) {
      assumeTrue(files.count() == 2, "the file system tells capitals apart");
    }
    assertProblem(Severity.WARNING, "notes/kms.txt", "differs from notes/KMS.txt only in capitals");
  }

  @Test
  void followsNoLinkOutOfTheSourceOrInALoop() throws IOException {
    write("notes/a.txt", "a\n");
    Path outside = Files.createTempFile("outside", ".txt");
    Files.writeString(outside, "secret\n");
    link("notes/loop", source.resolve("notes"));
    link("notes/out.txt", outside);
    link("notes/gone.txt", source.resolve("nowhere.txt"));
    link("notes/b.txt", source.resolve("notes/a.txt"));
    Source read = read();
    assertEquals(List.of("a.txt", "b.txt"), read.notes().stream().map(RawNote::path).toList());
    assertEquals(
        List.of("notes/gone.txt", "notes/loop", "notes/out.txt"),
        read.problems().stream().map(problem -> problem.where().path()).sorted().toList());
    Files.delete(outside);
  }

  @Test
  void reportsWhatItMayNotRead() throws IOException {
    write("notes/a.txt", "a\n");
    write("notes/b.txt", "b\n");
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(source.resolve("notes/b.txt"), java.util.Set.of());
    assumeTrue(!Files.isReadable(source.resolve("notes/b.txt")), "not run by the superuser");
    assertProblem(Severity.ERROR, "notes/b.txt", "access is denied");
  }

  @Test
  void readsTheOwnersFiles() throws IOException {
    write("notes/a.txt", "a\n");
    write("site.properties", "# comment\ntitle = My notes = mine\n\nlanguage=de\n");
    write("glossary.md", "## DEK\n\ntext\n");
    write("lexicon.tsv", "form\talso\tkind\tcase\n# comment\nKube\tkube\\tctl\tname\texact\n");
    write("pages/home.md", "# Home\n");
    write("pages/about.md", "# About\n");
    write("theme/styles/site.css", "a { }\n");
    write("theme/logo.png", "\u00ff");
    Source read = read();
    Map<String, Setting> properties = read.owner().properties();
    assertEquals(Set.of("title", "language"), properties.keySet());
    Setting title = Objects.requireNonNull(properties.get("title"));
    assertEquals("My notes = mine", title.value());
    assertEquals("de", Objects.requireNonNull(properties.get("language")).value());
    assertEquals("site.properties", title.where().path());
    assertEquals("## DEK", read.owner().glossary().orElseThrow().lines().get(0).text());
    TableRow row = read.owner().lexicon().rows().get(0);
    assertEquals(3, row.line());
    assertEquals("kube\tctl", row.get("also"));
    assertEquals("", row.get("nothing"));
    assertEquals(
        List.of("pages/about.md", "pages/home.md"),
        read.owner().pages().stream().map(OwnerFile::path).toList());
    assertEquals(Map.of("styles/site.css", "a { }\n"), read.owner().theme());
    assertEquals(List.of(), read.problems());
  }

  @Test
  void refusesOwnersFilesThatAreNotUtf8() throws IOException {
    write("notes/a.txt", "a\n");
    for (String file : List.of("site.properties", "glossary.md", "lexicon.tsv", "anchors.tsv")) {
      Files.write(source.resolve(file), new byte[] {'a', (byte) 0xe9, '\n'});
      assertProblem(Severity.ERROR, file, "is not valid UTF-8");
    }
    assertTrue(read().owner().glossary().isEmpty());
  }

  @Test
  void writesNothing() throws IOException {
    write("notes/a.txt", "a\n");
    write("site.properties", "tilte = x\n");
    List<String> before = tree();
    read();
    assertEquals(before, tree());
  }

  private List<String> tree() throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private Source read() {
    return new SourceReader().read(new ReadOptions(source));
  }

  private void assertProblem(Severity severity, String path, String words) {
    List<Problem> problems = read().problems();
    boolean found =
        problems.stream()
            .anyMatch(
                problem ->
                    problem.severity() == severity
                        && problem.where().path().equals(path)
                        && problem.what().contains(words)
                        && !problem.hint().isEmpty());
    assertTrue(found, () -> path + ": " + words + " is not among " + problems);
  }

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private void link(String path, Path target) throws IOException {
    try {
      Files.createSymbolicLink(source.resolve(path), target);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "the file system has links");
    }
  }
}
