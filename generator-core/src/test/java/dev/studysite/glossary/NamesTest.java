package dev.studysite.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Log groups, log group",
    "Key policies, key policy",
    "AZs, AZ",
    "CMK's, CMK",
    "AWS X-Ray, X-Ray",
    "Amazon EventBridge, EventBridge",
    "dead-letter queue, Dead Letter Queues",
    "mailboxes, mailbox",
    "Tap metrics, tap metric"
  })
  void twoSpellingsAreOneName(String one, String other) {
    assertEquals(Names.key(one), Names.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "AWS managed key, managed key",
    "DNS, DN",
    "access, acces",
    "KMS, KM",
    "AWS Config, Config",
    "status, statu",
    "tap analytics, tap analytic"
  })
  void otherNamesStayApart(String one, String other) {
    assertNotEquals(Names.key(one), Names.key(other));
  }

  @Test
  void theOrderOfThreeWordsIsFree() {
    assertEquals(Names.anyOrder("sealing client side"), Names.anyOrder("client-side sealing"));
    assertEquals("", Names.anyOrder("event bus"));
  }

  @Test
  void smallSlipsAreNearButShortWordsAreNot() {
    assertTrue(Nearness.isNear("Network Adress Translation", "network address translation"));
    assertFalse(Nearness.isNear("ingress", "egress"));
    assertFalse(Nearness.isNear("network address", "network access"));
  }
}
