package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Golden cases: each folder of {@code src/test/resources/golden/STAGE} is a case with an input and
 * the expected result beside it.
 *
 * <pre>{@code
 * static Stream<Golden> cases() {
 *   return Golden.cases("outline");
 * }
 *
 * @ParameterizedTest
 * @MethodSource("cases")
 * void matchesTheGolden(Golden golden) {
 *   golden.check("expected.tsv", label(golden.read("input.txt")));
 * }
 * }</pre>
 *
 * <p>With {@code -Dgolden=write} a result that differs is written over the expected one, and the
 * test still fails, so that nothing is accepted unseen.
 *
 * @param folder the folder of the case
 */
public record Golden(Path folder) {

  private static final Path ROOT = Path.of("src", "test", "resources", "golden");

  /**
   * The cases of a stage, sorted by name.
   *
   * @throws AssertionError where there is none, for a suite without cases cannot fail
   */
  public static Stream<Golden> cases(String stage) {
    try (Stream<Path> folders = Files.list(ROOT.resolve(stage))) {
      List<Golden> cases = folders.filter(Files::isDirectory).sorted().map(Golden::new).toList();
      return cases.isEmpty() ? fail("no golden case in " + ROOT.resolve(stage)) : cases.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the case, the folder's. */
  public String name() {
    return folder.getFileName().toString();
  }

  /** The bytes of a file of the case. */
  public byte[] bytes(String file) {
    try {
      return Files.readAllBytes(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of a file of the case, in UTF-8, with line feeds whatever the checkout made of them.
   */
  public String read(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** Compares a result with the expected file. */
  public void check(String file, String actual) {
    Path expected = folder.resolve(file);
    String before = Files.exists(expected) ? read(file) : "";
    if (!actual.equals(before) && "write".equals(System.getProperty("golden"))) {
      write(expected, actual);
      fail(
          expected + " was rewritten; look at the difference, then run again without golden=write");
    }
    assertEquals(before, actual, () -> "case " + name() + ", " + file);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
