package dev.studysite.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadwordsTest {

  private final Headwords headwords = new Headwords(new StopWords());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a router|router",
        "Sealing in flight|Sealing in flight",
        "Sealing at rest or (Server-Side Sealing)|Sealing at rest;Server-Side Sealing",
        "3) Mash tun (copper)|Mash tun",
        "KeyId|KeyId",
        "What is a kettle?|kettle",
        "Id|",
        "Note|",
        "seal|seal",
        "Encrypt|",
        "This is what we need|",
        "ROUTER#|",
        "10.0.0.1|",
        "the machine that nobody in the whole plant likes|"
      })
  void namesWhatADefinitionDefines(String head, String names) {
    assertEquals(list(names), headwords.ofDefinition(head));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Default VPC Vs. Custom VPC|Default VPC;Custom VPC",
        "Difference between grain elevator and screw conveyor|grain elevator;screw conveyor",
        "Advantages of milling|milling",
        "Types of grain bins|grain bins",
        "GRE Overview (Grain Readiness Exam)|GRE",
        "Grain bin for wet grain|Grain bin",
        "Grain bins: storage|Grain bins",
        "2.1 Grain bins|Grain bins",
        "3.2.1. Screw conveyor|Screw conveyor",
        "802.11 bridge|802.11 bridge",
        "How to clean the hopper?|",
        "Copy files to the hopper|",
        "Create a bin|",
        "Overview|",
        "Storage|",
        "Bin types|",
        "Cleaning and greasing|"
      })
  void namesWhatASectionIsAbout(String heading, String names) {
    assertEquals(list(names), headwords.ofHeading(heading));
  }

  @Test
  void readsTheHeadOfAnEntry() {
    assertEquals(List.of("Grain bin"), headwords.ofItem("Grain bin: holds a ton"));
    assertEquals(List.of(), headwords.ofItem("Price: 12"));
    assertEquals(List.of(), headwords.ofItem("Grain is stored"));
  }

  private static List<String> list(String names) {
    return names == null ? List.of() : Arrays.asList(names.split(";"));
  }
}
