package dev.studysite.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.lexicon.NameMatch.Variant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameMatcherTest {

  private static final List<String> FORMS =
      List.of(
          "OpenSearch",
          "sidecar",
          "CloudWatch",
          "CloudWatch Logs",
          "KMS",
          "IAM",
          "Node.js",
          "X-Ray",
          "policy",
          "user pool",
          "mentorship",
          "Route 53",
          "C++",
          "C#",
          "index",
          "S3",
          "Élan",
          "журнал",
          "暗号化",
          ".NET",
          "TCP/IP",
          "on-premises");

  private static final NameMatcher<String> MATCHER = matcher(FORMS);

  private static NameMatcher<String> matcher(List<String> forms) {
    NameMatcher.Builder<String> builder = NameMatcher.builder();
    forms.forEach(form -> builder.add(form, form, CasePolicy.ANY));
    return builder.build();
  }

  @ParameterizedTest
  @CsvSource({
    "OpenSearch, OpenSearch, EXACT",
    "opensearch, OpenSearch, CASE",
    "Open search, OpenSearch, SPACING",
    "open-search, OpenSearch, SPACING",
    "side-car, sidecar, SPACING",
    "side car, sidecar, SPACING",
    "CloudWatchLogs, CloudWatch Logs, SPACING",
    "cloud watch logs, CloudWatch Logs, SPACING",
    "node js, Node.js, SPACING",
    "nodejs, Node.js, SPACING",
    "NODE.JS, Node.js, CASE",
    "X Ray, X-Ray, SPACING",
    "xray, X-Ray, SPACING",
    "Route53, Route 53, SPACING",
    "policies, policy, INFLECTED",
    "user pools, user pool, INFLECTED",
    "user pool's, user pool, INFLECTED",
    "indexes, index, INFLECTED",
    "KMS’s, KMS, INFLECTED",
    "c++, C++, CASE",
    "élan, Élan, CASE",
    "ЖУРНАЛ, журнал, CASE",
    ".net, .NET, CASE",
    "on premises, on-premises, SPACING",
  })
  void findsEveryWayToWriteAName(String text, String form, Variant variant) {
    List<NameMatch<String>> found = MATCHER.matches("the " + text + ", as said");

    assertEquals(List.of(new NameMatch<>(4, 4 + text.length(), form, form, variant)), found);
  }

  @ParameterizedTest
  @CsvSource({
    "node-mentorship-team",
    "mentorships_2",
    "aws:kms",
    "aws/kms",
    "kms_key",
    "my.kms.host",
    "skim",
    "arn:aws:kms:eu",
    "kms://x",
    "s 3",
    "poli cy",
    "openSearchable",
    "@kms",
    "index.js",
    "C++11",
    "--kms",
    "/kms",
  })
  void findsNothingInsideAnIdentifier(String text) {
    assertEquals(List.of(), MATCHER.matches("see " + text + " here"));
  }

  @Test
  void takesASlashBetweenCapitalsForTwoWords() {
    assertEquals(List.of("KMS", "IAM"), forms("KMS/IAM"));
  }

  @Test
  void findsNamesAtMarksAndBrackets() {
    assertEquals(List.of("KMS", "IAM", "S3"), forms("(kms), \"iam\": see s3."));
  }

  @Test
  void prefersTheLongestOfTheLeftmost() {
    assertEquals(List.of("CloudWatch Logs", "CloudWatch"), forms("CloudWatch Logs CloudWatch"));
  }

  @Test
  void fallsBackToTheShorterNameWhereTheLongerOneDoesNotEnd() {
    assertEquals(List.of("CloudWatch"), forms("CloudWatch Logstash"));
  }

  @Test
  void findsNamesBetweenIdeographs() {
    assertEquals(List.of("KMS", "暗号化"), forms("これはKMSで暗号化です"));
  }

  @Test
  void leavesAnotherCaseOfAnExactNameAlone() {
    NameMatcher<String> matcher =
        NameMatcher.<String>builder().add("ECS", "ECS", CasePolicy.EXACT).build();

    assertEquals(1, matcher.matches("ecs Ecs ECS").size());
  }

  @Test
  void prefersTheEarlierOfFormsThatShareTheirLetters() {
    NameMatcher<Integer> matcher =
        NameMatcher.<Integer>builder()
            .add("Event Bus", 1, CasePolicy.EXACT)
            .add("event bus", 2, CasePolicy.ANY)
            .build();

    assertEquals(1, matcher.matches("Event Bus").get(0).value());
    assertEquals(2, matcher.matches("event-bus").get(0).value());
  }

  @Test
  void matchesNeverOverlapAndLieInTheText() {
    Random random = new Random(7);
    String letters = "KMSiam s3-/.:_Xraycloudwh logséж暗\uD83D\uDE80'";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int end = 0;
      for (NameMatch<String> match : MATCHER.matches(text.toString())) {
        assertTrue(match.start() >= end && match.end() > match.start(), text.toString());
        end = match.end();
      }
      assertTrue(end <= text.length());
    }
  }

  private static List<String> forms(String text) {
    return MATCHER.matches(text).stream().map(NameMatch::form).toList();
  }
}
