package dev.studysite.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that the guide or the README names is run by an invoker project. */
final class GuideCommandsTest {

  private static final Path PAGES = Path.of("..", "site-src", "pages");
  private static final Path PROJECTS = Path.of("src", "it");

  /** The plugin's name before a goal: short, or in full with any version. */
  private static final Pattern PLUGIN =
      Pattern.compile(
          "(studysite|dev\\.studysite:studysite-maven-plugin:[^: ]+"
              + "|\\$\\{project\\.groupId}:\\$\\{project\\.artifactId}:\\$\\{project\\.version}):");

  static List<String> commands() throws IOException {
    Set<String> commands = new TreeSet<>();
    for (Path page : guide()) {
      Files.readAllLines(page).stream()
          .filter(line -> line.startsWith("mvn "))
          .map(line -> normal(line.substring("mvn ".length())))
          .forEach(commands::add);
    }
    return List.copyOf(commands);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void isRunByAnInvokerProject(String command) throws IOException {
    assertTrue(run().contains(command), () -> "no project of src/it runs: mvn " + command);
  }

  @Test
  void looksAtTheWholeGuide() throws IOException {
    assertTrue(commands().size() >= 10, () -> "only " + commandsText());
  }

  private static String commandsText() {
    try {
      return commands().toString();
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static List<Path> guide() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      return pages.filter(page -> page.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static Set<String> run() throws IOException {
    Set<String> run = new TreeSet<>();
    try (Stream<Path> projects = Files.list(PROJECTS)) {
      for (Path project : projects.filter(Files::isDirectory).toList()) {
        Files.readAllLines(project.resolve("invoker.properties")).stream()
            .filter(line -> line.matches("\\w+\\.goals(\\.\\d+)? = .*"))
            .map(line -> normal(line.substring(line.indexOf('=') + 2)))
            .forEach(run::add);
      }
    }
    return run;
  }

  /** The goal by its own name, and only what it is told: {@code -B} changes nothing but colours. */
  private static String normal(String command) {
    return PLUGIN.matcher(command.strip()).replaceAll(":").replace("-B ", "");
  }
}
