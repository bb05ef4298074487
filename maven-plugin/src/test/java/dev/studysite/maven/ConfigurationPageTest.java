package dev.studysite.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.read.OwnerFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the guide's page of parameters to the plugin. With {@code -Dgolden=write} a page that is
 * out of date is written anew, and the test still fails, so that nothing is accepted unseen.
 */
final class ConfigurationPageTest {

  private static final Path PAGE = Path.of("..", "site-src", "pages", "configuration.md");
  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");

  @Test
  void isCurrent() throws IOException {
    String made = new ConfigurationPage(DESCRIPTOR, settings()).text();
    String committed = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, made);
    }
    assertEquals(made, committed.replace("\r\n", "\n"), "run with -Dgolden=write and look at it");
  }

  @Test
  void saysOfEveryKeyWhatItMeans() throws IOException {
    Set<String> told = settings().stream().map(row -> row[0]).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(OwnerFiles.PROPERTIES), new TreeSet<>(told));
  }

  @Test
  void givesEveryParameterASentence() throws IOException {
    for (String line : new ConfigurationPage(DESCRIPTOR, settings()).text().split("\n", -1)) {
      assertTrue(!line.startsWith("|") || !line.endsWith("|  |"), line);
    }
  }

  private static List<String[]> settings() throws IOException {
    try (InputStream in = ConfigurationPageTest.class.getResourceAsStream("settings.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    }
  }
}
