package dev.studysite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Nitro Enclaves,                nitro-enclaves",
    "X-Ray,                         x-ray",
    "'  What is KMS?  ',            what-is-kms",
    "Élan & Co.,                    elan-co",
    "ﬁle,                           file",
    "Straße,                        strasse",
    "Ærø,                           aero",
    "S3 (Simple Storage Service),   s3-simple-storage-service",
    "notes/aws/kms,                 notes-aws-kms"
  })
  void keepsLettersAndDigitsJoinedByHyphens(String name, String slug) {
    assertEquals(slug, Slug.of(name));
  }

  @ParameterizedTest
  @CsvSource({"index", "NUL", "com1", "шифрование", "密钥", "2024", "'---'", "''"})
  void givesAHashWhereANameCannotBeAnAddress(String name) {
    assertTrue(Slug.of(name).matches("x-[0-9a-f]{8}"), () -> Slug.of(name));
  }

  @Test
  void hashesComposedAndDecomposedLettersAlike() {
    assertEquals(Slug.hash("\u00e9"), Slug.hash("e\u0301"));
  }

  @Test
  void isAlwaysLowerCaseAsciiWithoutStrayHyphens() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      String name =
          random
              .ints(random.nextInt(12), 1, 0x3000)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      String slug = Slug.of(name);
      assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), () -> name + " gave " + slug);
    }
  }
}
