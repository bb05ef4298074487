package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class GivenSettingsTest {
  @Test
  void laysTheCommandLineOverThePom() {
    Properties commandLine = new Properties();
    commandLine.setProperty("studysite.title", "From the command line");

    assertEquals(
        Map.of("title", "From the command line", "paper", "A4"),
        GivenSettings.merged(Map.of("title", "From the POM", "paper", "A4"), commandLine));
  }

  @Test
  void takesEveryKeyOfTheSite() {
    Properties commandLine = new Properties();
    commandLine.setProperty("studysite.accent", "teal");

    assertEquals(Map.of("accent", "teal"), GivenSettings.merged(Map.of(), commandLine));
  }

  @Test
  void takesOfAPomsPropertiesOnlyThoseOfTheSite() {
    Properties properties = new Properties();
    properties.setProperty("studysite.accent", "teal");
    properties.setProperty("studysite.version", "1.2");
    properties.setProperty("accent", "red");

    assertEquals(Map.of("accent", "teal"), GivenSettings.ofPom(properties));
  }

  @Test
  void namesTheNearestParameterForAMistypedOne() {
    Properties commandLine = new Properties();
    commandLine.setProperty("studysite.sourc", "elsewhere");
    commandLine.setProperty("studysite.source", "elsewhere");

    assertEquals(
        List.of("Did you mean studysite.source?"),
        GivenSettings.unknown(commandLine).stream().map(Problem::hint).toList());
  }

  @Test
  void leavesOutWhatIsMeantForTheGoalsOrForOthers() {
    Properties commandLine = new Properties();
    commandLine.setProperty("studysite.output", "elsewhere");
    commandLine.setProperty("studysite.failOn", "never");
    commandLine.setProperty("skipTests", "true");

    assertEquals(Map.of(), GivenSettings.merged(Map.of(), commandLine));
  }
}
