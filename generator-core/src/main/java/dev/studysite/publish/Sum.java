package dev.studysite.publish;

import dev.studysite.site.SiteFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Tells whether a file is still the one that was written. A CRC is enough: it guards against
 * accidents, and the JDK computes it at the speed of memory even before it has warmed up.
 */
final class Sum {

  private Sum() {}

  /** The length and the CRC-32 of a file of the site, such as {@code 5120-1c291ca3}. */
  static String of(SiteFile file) {
    CRC32 crc = new CRC32();
    try (OutputStream out = new CheckedOutputStream(OutputStream.nullOutputStream(), crc)) {
      file.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return sum(file.size(), crc);
  }

  /** The same of a file on disk; empty where there is no such file. */
  static String of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    CRC32 crc = new CRC32();
    byte[] bytes = Files.readAllBytes(file);
    crc.update(bytes);
    return sum(bytes.length, crc);
  }

  private static String sum(long length, CRC32 crc) {
    return length + "-" + Long.toHexString(crc.getValue());
  }
}
