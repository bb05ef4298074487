package dev.studysite.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AllocatorTest {

  private static String path(Map<String, Address> given, String key) {
    return Objects.requireNonNull(given.get(key)).path();
  }

  private static final List<String> NAMES =
      List.of(
          "KMS",
          "kms",
          "K.M.S.",
          "Overview",
          "overview!",
          "index",
          "con",
          "日本",
          "日本語",
          "",
          "42",
          "x-ray",
          "X Ray",
          "Élan",
          "elan",
          "a".repeat(200),
          "a".repeat(201) + "b");

  @Test
  void givesTheSlugWhereNobodyElseWantsIt() {
    assertEquals("glossary/kms.html", path(allocate(List.of(claim("1", "KMS"))), "1"));
  }

  @Test
  void givesAllThatWantTheSameASuffixOfTheirOwn() {
    Map<String, Address> given = allocate(List.of(claim("1", "KMS"), claim("2", "kms")));

    assertTrue(path(given, "1").matches("glossary/kms-[0-9a-f]{8}\\.html"));
    assertTrue(path(given, "2").matches("glossary/kms-[0-9a-f]{8}\\.html"));
    assertNotEquals(given.get("1"), given.get("2"));
  }

  @Test
  void givesNoAddressTwiceWhateverIsAskedInWhateverOrder() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      List<Claim> claims = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        claims.add(claim("key" + i, NAMES.get(random.nextInt(NAMES.size()))));
      }
      Map<String, Address> inOrder = allocate(claims);
      Collections.shuffle(claims, random);

      assertEquals(inOrder, allocate(claims));
      assertEquals(claims.size(), inOrder.size());
      Set<String> folded = new HashSet<>();
      inOrder.values().forEach(a -> folded.add(a.path().toUpperCase(Locale.ROOT)));
      assertEquals(claims.size(), folded.size(), () -> "a clash in " + inOrder);
    }
  }

  @Test
  void keepsWhatTheLockSaysAndLeavesNewcomersTheSuffix() {
    Lock lock = lock(new LockRow("1", new Address("glossary/kms.html"), List.of()));

    Map<String, Address> given =
        new Allocator(lock, Set.of()).allocate(List.of(claim("1", "KMS"), claim("0", "kms")));

    assertEquals("glossary/kms.html", path(given, "1"));
    assertTrue(path(given, "0").startsWith("glossary/kms-"));
  }

  @Test
  void doesNotKeepAnAddressOfAnotherFolder() {
    Lock lock = lock(new LockRow("1", new Address("notes/kms.html"), List.of()));

    Map<String, Address> given = new Allocator(lock, Set.of()).allocate(List.of(claim("1", "KMS")));

    assertEquals("glossary/kms.html", path(given, "1"));
  }

  @Test
  void cutsLongNamesBetweenWords() {
    Claim claim = claim("1", "one two three ".repeat(20));

    String path = claim.plain().path();

    assertTrue(path.length() < 80, path);
    assertTrue(
        path.endsWith("-three.html") || path.endsWith("-two.html") || path.endsWith("-one.html"),
        path);
  }

  private static Lock lock(LockRow... rows) {
    return new Lock(List.of(rows), List.of(), List.of());
  }

  private static Claim claim(String key, String words) {
    return new Claim(key, "glossary/", new Slugs().of(words), ".html");
  }

  private static Map<String, Address> allocate(List<Claim> claims) {
    return new Allocator(lock(), Set.of()).allocate(claims);
  }
}
