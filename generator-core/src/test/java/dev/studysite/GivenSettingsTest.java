package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void leavesOutWhatIsMeantForTheGoalsOrForOthers() {
    Properties commandLine = new Properties();
    commandLine.setProperty("studysite.output", "elsewhere");
    commandLine.setProperty("studysite.failOn", "never");
    commandLine.setProperty("skipTests", "true");

    assertEquals(Map.of(), GivenSettings.merged(Map.of(), commandLine));
  }
}
