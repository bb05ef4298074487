package dev.studysite.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "glossary/dek.html, notes/aws/kms.html, ../../glossary/dek.html",
    "notes/aws/iam.html, notes/aws/kms.html, iam.html",
    "notes/aws/kms.html, notes/aws/kms.html, kms.html",
    "index.html, glossary/dek.html, ../index.html",
    "assets/site.js, index.html, assets/site.js",
    "notes/a/b.html, notes/b/b.html, ../a/b.html",
  })
  void leadsFromOnePageToAnother(String to, String from, String link) {
    assertEquals(link, new Address(to).from(new Address(from)));
  }

  @Test
  void leadsBackToWhereBrowsersResolveIt() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      Address from = anyAddress(random);
      Address to = anyAddress(random);
      URI base = URI.create("file:///site/" + from.path());

      URI resolved = base.resolve(to.from(from));

      assertEquals("file:/site/" + to.path(), resolved.normalize().toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/a.html", "a//b", "../a", "a/./b", "A.html", "a b", "a?b", "é.html"})
  void refusesWhatALinkCouldNotCarry(String path) {
    assertFalse(Address.isValid(path));
    assertThrows(IllegalArgumentException.class, () -> new Address(path));
  }

  @Test
  void namesAPlaceOnItsOwnPageByTheHashAlone() {
    Anchor anchor = new Anchor(new Address("source/a.html"), "L3");

    assertEquals("#L3", anchor.from(new Address("source/a.html")));
    assertEquals("source/a.html#L3", anchor.from(new Address("index.html")));
  }

  private static Address anyAddress(Random random) {
    List<String> names = List.of("a", "b", "c1", "index", "x-1");
    String folders =
        IntStream.range(0, random.nextInt(4))
            .mapToObj(i -> names.get(random.nextInt(names.size())) + "/")
            .collect(Collectors.joining());
    return new Address(folders + names.get(random.nextInt(names.size())) + ".html");
  }
}
