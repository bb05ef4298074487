package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void namesTheNearestSettingOrParameterWhereThereIsNoneOfThatName() {
    Problem problem = problem(new Settings(Map.of(), Map.of("failon", "never"), Set.of()));

    assertEquals("studysite.failon", problem.where().toString());
    assertEquals("there is no setting of this name", problem.what());
    assertEquals("Did you mean studysite.failOn?", problem.hint());
  }

  @Test
  void namesEverySettingWhereNoneIsNear() {
    Problem problem = problem(new Settings(Map.of(), Map.of("moonshine", "Sea"), Set.of()));

    assertTrue(problem.hint().startsWith("The settings are accent, adopt, cards,"), problem.hint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https:///notes", "https://example.org/?a=b", "https://example.org/#a"})
  void refusesAnAddressThatNoPageCanBeAddedTo(String address) {
    Settings settings = new Settings(Map.of(), Map.of("siteUrl", address), Set.of());

    assertEquals("studysite.siteUrl", problem(settings).where().toString());
    assertEquals("", settings.site(0).siteUrl());
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
