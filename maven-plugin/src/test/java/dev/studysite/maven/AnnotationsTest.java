package dev.studysite.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.text.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnnotationsTest {

  @TempDir private Path checkout;

  @Test
  void namesTheFileFromTheCheckoutOn() throws IOException {
    Files.createDirectories(checkout.resolve("site/notes"));
    Files.writeString(checkout.resolve("site/notes/a, b.txt"), "one two\n");
    Place place = Place.of("notes/a, b.txt", new Line(1, "one two"), 4);

    assertEquals(
        "::warning file=site/notes/a%2C b.txt,line=1,col=5::100%25 odd%0ALook again.\n",
        told(Optional.of(checkout), List.of(Problem.warning(place, "100% odd", "Look again."))));
  }

  @Test
  void namesNoFileForWhatStandsInNone() {
    Problem problem = Problem.error(Place.of("studysite.paper"), "no such paper", "");

    assertEquals(
        "::error::studysite.paper: no such paper\n", told(Optional.of(checkout), List.of(problem)));
  }

  @Test
  void leavesOutWhatGitHubWouldDrop() {
    List<Problem> many = Collections.nCopies(12, Problem.warning(Place.of("x"), "odd", ""));

    assertEquals(10, told(Optional.of(checkout), many).lines().count());
  }

  @Test
  void saysNothingElsewhere() {
    Problem problem = Problem.error(Place.of("notes"), "there is no such folder", "");

    assertEquals("", told(Optional.empty(), List.of(problem)));
  }

  private String told(Optional<Path> workspace, List<Problem> problems) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    new Annotations(workspace, checkout.resolve("site"), stream).tell(problems);
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
