package dev.studysite.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpansionFinderTest {

  private final ExpansionFinder finder = new ExpansionFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RGT = rack group table|RGT|rack group table",
        "the rack group table (RGT) is full|RGT|rack group table",
        "an RGT (rack group table) is full|RGT|rack group table",
        "RGT Overview (Rack Group Table)|RGT|Rack Group Table",
        "RGT stands for rack group table|RGT|rack group table",
        "RGT is short for rack group table.|RGT|rack group table",
        "used with RGT...rack group table|RGT|rack group table",
        "Tables: RGT, rack group table|RGT|rack group table",
        "Rack Group Tables (RGTs) are small|RGT|Rack Group Table",
        "RGT (rack group table attack)|RGT|rack group table",
        "RGT Tool - rack group table|RGT|rack group table",
        "AWS Rack Group Table (RGT)|RGT|Rack Group Table",
        "XGZ - Xeno-gamma zone - the cheapest one|XGZ|Xeno-gamma zone"
      })
  void findsWhatTheTextGives(String text, String acronym, String words) {
    assertEquals(List.of(new ExpansionFinder.Pair(acronym, words)), finder.find(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vector table protocol (RIX)",
        "RGT (small)",
        "RGT, often full",
        "RGT: two lines",
        "the rack has a table, the RGT is full",
        "RGT and rack group table",
        "the AD DS service"
      })
  void claimsNothingElse(String text) {
    assertEquals(List.of(), finder.find(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RGT (rack group table?)|rack group table",
        "RGT = rack group table?|rack group table"
      })
  void takesAQuestionMarkForADoubt(String text, String words) {
    assertEquals(List.of(), finder.find(text));
    assertEquals(List.of(new ExpansionFinder.Pair("RGT", words)), finder.doubts(text));
    assertEquals("", finder.ofDefinition("RGT", "rack group table?", true));
  }

  @Test
  void takesTheMarkOfAQuestionForNone() {
    String text = "Is an RGT (rack group table) full?";
    assertEquals(1, finder.find(text).size());
    assertEquals(List.of(), finder.doubts(text));
  }

  @Test
  void readsDefinitionsOfAnyHead() {
    assertEquals("netcat", finder.ofDefinition("nc", "netcat. can connect", true));
    assertEquals("", finder.ofDefinition("nc", "connects to a port", true));
    assertEquals("Yard ID", finder.ofDefinition("YID", "Yard ID", false));
  }

  @Test
  void forgivesOneLetterInADefinition() {
    assertEquals(
        "Wide Interior Gate Protocol",
        finder.ofDefinition("WIRGP", "Wide Interior Gate Protocol", false));
  }

  @Test
  void staysQuickOnHostileText() {
    String text = "AAAAAAAB (a a a a a a a a a a a a a a, ".repeat(2000);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> finder.find(text));
  }
}
