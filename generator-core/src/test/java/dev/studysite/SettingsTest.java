package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.problem.ProblemPrinter;
import dev.studysite.read.Setting;
import dev.studysite.site.SiteOptions;
import dev.studysite.text.Line;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SettingsTest {

  @Test
  void namesTheLineOfAValueThatCannotBe() {
    Setting paper = new Setting("A3", Place.of("site.properties", new Line(4, "paper = A3"), 8));

    Problem problem = problem(new Settings(Map.of("paper", paper), Map.of(), Set.of()));

    assertEquals(
        """
        site.properties:4:9: 'A3' is no value for this setting
          paper = A3
                  ^
          Give A4 or Letter.""",
        new ProblemPrinter().print(problem));
  }

  @Test
  void namesTheParameterWhereTheValueStandsOverTheFile() {
    Setting paper = new Setting("A4", Place.of("site.properties"));

    Problem problem =
        problem(new Settings(Map.of("paper", paper), Map.of("paper", "A3"), Set.of()));

    assertEquals("studysite.paper", problem.where().toString());
  }

  @Test
  void namesEveryKeyWhereThereIsNoneOfThatName() {
    Problem problem = problem(new Settings(Map.of(), Map.of("titel", "Sea"), Set.of()));

    assertEquals("studysite.titel", problem.where().toString());
    assertEquals("there is no setting of this name", problem.what());
  }

  @Test
  void takesTheGivenValueOverThatOfTheFile() {
    Setting title = new Setting("Sea", Place.of("site.properties"));

    SiteOptions options =
        new Settings(Map.of("title", title), Map.of("title", "Moon"), Set.of()).site(0);

    assertEquals("Moon", options.title());
  }

  private static Problem problem(Settings settings) {
    settings.site(0);
    List<Problem> problems = settings.problems();
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }

  @Test
  void leavesOutALogoThatIsNotInTheTheme() {
    Settings settings = new Settings(Map.of(), Map.of("logo", "sea.png"), Set.of("moon.png"));

    assertEquals("there is no picture theme/sea.png", problem(settings).what());
    assertEquals("", settings.site(0).logo());
  }

  @Test
  void takesALogoOfTheTheme() {
    Settings settings = new Settings(Map.of(), Map.of("logo", "moon.png"), Set.of("moon.png"));

    assertEquals("moon.png", settings.site(0).logo());
    assertEquals(List.of(), settings.problems());
  }
}
