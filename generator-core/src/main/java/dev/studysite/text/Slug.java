package dev.studysite.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lower-case ASCII names for addresses and ids, as the design's address section lays down. */
public final class Slug {

  private static final int HASH_DIGITS = 8;

  /** Device names that Windows keeps for itself, and the name that every folder's own page has. */
  private static final Set<String> RESERVED =
      Set.of(
          "index", "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
          "lpt9");

  /** Letters that do not come apart into an ASCII letter and a mark, and how they are written. */
  private static final Map<Character, String> WHOLE_LETTERS =
      Map.of(
          'ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'đ', "d", 'ð', "d", 'ł', "l", 'þ', "th", 'ı',
          "i");

  private Slug() {}

  /**
   * The slug of a name: {@code Élan & Co.} gives {@code elan-co}.
   *
   * @return lower-case ASCII letters and digits in groups joined by one hyphen; for a name with no
   *     ASCII letter and for a reserved name {@code x-} and the {@link #hash}
   */
  public static String of(String name) {
    String slug = ascii(name);
    boolean hasLetter = slug.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    return hasLetter && !RESERVED.contains(slug) ? slug : "x-" + hash(name);
  }

  /** Eight hex digits that tell names apart whose slugs are equal: SHA-256 of the NFC form. */
  public static String hash(String name) {
    return Hash.of(Normalizer.normalize(name, Normalizer.Form.NFC)).substring(0, HASH_DIGITS);
  }

  private static String ascii(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      String whole = WHOLE_LETTERS.get(c);
      if (isNameCharacter(c)) {
        slug.append(c);
      } else if (whole != null) {
        slug.append(whole);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && endsWithName(slug)) {
        slug.append('-');
      }
    }
    if (slug.length() > 0 && !endsWithName(slug)) {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString();
  }

  private static boolean endsWithName(StringBuilder slug) {
    return slug.length() > 0 && isNameCharacter(slug.charAt(slug.length() - 1));
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
