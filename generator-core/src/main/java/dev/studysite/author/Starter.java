package dev.studysite.author;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.publish.PublishException;
import dev.studysite.publish.TextFiles;
import dev.studysite.text.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Begins a site: a folder that builds as it is, with a note to be replaced by one's own. */
public final class Starter {

  /** What is written, and the resource that it is made from. */
  private static final Map<String, String> FILES =
      Map.of(
          "pom.xml", "pom.xml",
          "site.properties", "site.properties",
          "glossary.md", "glossary.md",
          "notes/tides.txt", "tides.txt",
          ".gitignore", "gitignore",
          ".github/workflows/pages.yml", "pages.yml");

  private final TextFiles texts = new TextFiles();

  /** A starter of sites. */
  public Starter() {}

  /**
   * Writes the files of a new site. Where one of them is there already nothing is written at all.
   *
   * @param folder where the site is to be; it is made where it is missing
   * @param version the version of the plugin that the new POM names
   */
  public Start start(Path folder, String version) {
    Map<String, String> files = new TreeMap<>(FILES);
    List<Problem> taken = new ArrayList<>();
    for (String path : files.keySet()) {
      if (texts.exists(folder.resolve(path))) {
        taken.add(taken(path));
      }
    }
    return taken.isEmpty() ? write(folder, files, version) : new Start(List.of(), taken);
  }

  private Start write(Path folder, Map<String, String> files, String version) {
    List<String> written = new ArrayList<>();
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        String text = resource(file.getValue()).replace("@version@", version);
        texts.write(folder.resolve(file.getKey()), text.replace("@name@", name(folder)));
        written.add(file.getKey());
      }
      return new Start(written, List.of());
    } catch (PublishException e) {
      return new Start(written, List.of(e.problem()));
    }
  }

  private static String name(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "notes" : Slug.of(name.toString());
  }

  private static Problem taken(String path) {
    return Problem.error(
        Place.of(path),
        "is there already, so nothing was written",
        "Begin in an empty folder; for notes that you have, put them into notes/ and run build.");
  }

  private static String resource(String name) {
    try (InputStream in = Starter.class.getResourceAsStream("init/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
