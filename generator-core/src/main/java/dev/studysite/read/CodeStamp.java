package dev.studysite.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Tells one state of the program from another: our own code by its bytes, libraries by the names of
 * their jars, which hold the version, and the Java platform by its version, because its zlib packs
 * the PDFs.
 */
public final class CodeStamp {

  private CodeStamp() {}

  /**
   * The stamp of the program that a class belongs to; the same as long as no part of it is
   * replaced.
   *
   * @throws UncheckedIOException where the code cannot be read
   */
  public static String of(Class<?> type) {
    return System.getProperty("java.runtime.version", "")
        + " "
        + libraries(type.getClassLoader())
        + " "
        + code(type);
  }

  /** Maven gives a plugin a loader of its own; on a plain command line the class path tells. */
  private static String libraries(ClassLoader loader) {
    return loader instanceof URLClassLoader own
        ? Arrays.stream(own.getURLs()).map(URL::toString).collect(Collectors.joining(" "))
        : System.getProperty("java.class.path", "");
  }

  private static String code(Class<?> type) {
    return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
        .map(source -> checksum(source.getLocation()))
        .orElse("");
  }

  /** Code that lies in no file of its own, as in a jar of jars, is told by its address. */
  private static String checksum(URL location) {
    try {
      return location.getProtocol().equals("file")
          ? checksum(Path.of(location.toURI()))
          : location.toString();
    } catch (URISyntaxException e) {
      return location.toString();
    }
  }

  private static String checksum(Path code) {
    CRC32 sum = new CRC32();
    try {
      for (Path file : files(code)) {
        sum.update(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Long.toHexString(sum.getValue());
  }

  /** The jar, or while the program is developed the classes in their folder. */
  private static List<Path> files(Path code) throws IOException {
    try (Stream<Path> files = Files.walk(code)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
