package dev.studysite.publish;

import dev.studysite.render.paper.PressMemory;
import dev.studysite.text.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps what was set for paper in a folder beside the reports, from one build to the next. Each
 * file begins with the hash of what follows, so that half a file counts for none. It is only a
 * shortcut: where the file system refuses, the paper is set anew, and the reports tell what is
 * wrong with the folder.
 */
public final class PaperCache implements PressMemory {

  private static final String NAME = "paper";
  private static final int HASH = Hash.of("").length();

  private final Path folder;
  private final String code;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /**
   * The cache of one site.
   *
   * @param reports the folder of the reports
   * @param code the stamp of the program: another one may set another page
   */
  public PaperCache(Path reports, String code) {
    this.folder = reports.resolve(NAME);
    this.code = code;
  }

  @Override
  public Optional<byte[]> find(String key) {
    try {
      Path file = file(key);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      byte[] made = Arrays.copyOfRange(bytes, Math.min(HASH, bytes.length), bytes.length);
      boolean whole = Arrays.equals(bytes, 0, bytes.length - made.length, head(made), 0, HASH);
      return Optional.of(made).filter(found -> whole);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(String key, byte[] made) {
    try {
      Path file = file(key);
      Files.createDirectories(folder);
      byte[] bytes = Arrays.copyOf(head(made), HASH + made.length);
      System.arraycopy(made, 0, bytes, HASH, made.length);
      Path fresh = TextFiles.beside(file);
      Files.write(fresh, bytes);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The next build sets this page again.
    }
  }

  /** Removes what no page of this build was made of. */
  public void tidy() {
    try {
      for (String name : Folders.files(folder)) {
        if (!used.contains(name)) {
          Files.delete(folder.resolve(name));
        }
      }
    } catch (IOException e) {
      // The next build tries again.
    }
  }

  private Path file(String key) {
    String name = Hash.of(code + "\0" + key);
    used.add(name);
    return folder.resolve(name);
  }

  private static byte[] head(byte[] made) {
    return Hash.of(made).getBytes(StandardCharsets.US_ASCII);
  }
}
