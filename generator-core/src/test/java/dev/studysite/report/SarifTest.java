package dev.studysite.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.text.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SarifTest {

  @Test
  void saysWhereEachProblemStands() {
    Place place = Place.of("notes/über tides.txt", new Line(3, "the \"sea\""), 4);
    JsonArray results =
        results(
            Problem.warning(place, "the \"sea\" is odd", "Look again."),
            Problem.info(Place.of("notes"), "no note", ""));

    JsonObject first = results.get(0).getAsJsonObject();
    assertEquals("warning", first.get("level").getAsString());
    assertEquals("the \"sea\" is odd. Look again.", text(first));
    assertEquals("notes/%C3%BCber%20tides.txt", uri(first));
    assertEquals(5, place(first).getAsJsonObject("region").get("startColumn").getAsInt());
    assertEquals(3, place(first).getAsJsonObject("region").get("startLine").getAsInt());
    JsonObject second = results.get(1).getAsJsonObject();
    assertEquals("note", second.get("level").getAsString());
    assertEquals(false, place(second).has("region"));
  }

  @Test
  void takesTheLetterOfADriveForNoScheme() {
    Place place = Place.of("C:\\My notes\\target\\site");

    JsonArray results = results(Problem.error(place, "the site cannot be written here", ""));

    assertEquals("file:/C:/My%20notes/target/site", uri(results.get(0).getAsJsonObject()));
  }

  @Test
  void isARunWithoutResultsWhereNothingIsWrong() {
    assertEquals(0, results().size());
  }

  private static JsonArray results(Problem... problems) {
    JsonObject log = JsonParser.parseString(Sarif.of(List.of(problems)).text()).getAsJsonObject();
    assertEquals("2.1.0", log.get("version").getAsString());
    return log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results");
  }

  private static String text(JsonObject result) {
    return result.getAsJsonObject("message").get("text").getAsString();
  }

  private static String uri(JsonObject result) {
    return place(result).getAsJsonObject("artifactLocation").get("uri").getAsString();
  }

  private static JsonObject place(JsonObject result) {
    JsonObject first = result.getAsJsonArray("locations").get(0).getAsJsonObject();
    return first.getAsJsonObject("physicalLocation");
  }
}
