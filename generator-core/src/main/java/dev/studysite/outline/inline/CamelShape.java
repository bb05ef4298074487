package dev.studysite.outline.inline;

import java.util.Set;

/**
 * Words with capitals inside. Calls ({@code PutMetricData}) and fields ({@code keyId}) are code;
 * names that their makers write so (CloudWatch, GitHub, iPhone, McKinley) and words that the writer
 * ran together are not.
 */
final class CamelShape {

  /** Last words of fields and types that are no last words of product names. */
  private static final Set<String> FIELD_ENDS =
      Set.of(
          "Arn",
          "Arns",
          "Blob",
          "Disabled",
          "Enabled",
          "Exception",
          "Id",
          "Ids",
          "Request",
          "Response");

  /** Last words that make a field where two more words stand before them, or a small letter. */
  private static final Set<String> LONG_FIELD_ENDS =
      Set.of(
          "Config",
          "Configuration",
          "Count",
          "Key",
          "Keys",
          "Name",
          "Names",
          "Path",
          "Policy",
          "Size",
          "State",
          "Status",
          "Time",
          "Token",
          "Type",
          "URL",
          "Uri",
          "Url",
          "Value");

  private static final Set<String> FIELD_STARTS =
      Set.of("default", "event", "instance", "is", "max", "min", "my", "new", "num", "old", "user");

  /** "StartUp", "SetOff": verbs with their particle, no calls. */
  private static final Set<String> PARTICLES = Set.of("In", "Off", "On", "Out", "Over", "Up");

  private CamelShape() {}

  /** True for calls and fields. */
  static boolean isCode(String s) {
    if (!WordForm.isAlphanumeric(s)) {
      return false;
    }
    int humps = humps(s);
    if (humps < 2) {
      return false;
    }
    String first = s.substring(0, humpEnd(s, 0));
    String last = s.substring(lastHump(s));
    return Character.isLowerCase(s.charAt(0))
        ? isLowerCode(first, last, humps)
        : isUpperCode(first, last, humps);
  }

  /** How many words are run together: 3 for {@code PutMetricData}, 1 for a plain word. */
  static int humps(String s) {
    int humps = 0;
    for (int i = 0; i < s.length(); i = humpEnd(s, i)) {
      humps++;
    }
    return humps;
  }

  private static boolean isUpperCode(String first, String last, int humps) {
    if (ApiVerbs.isVerb(first)) {
      return humps > 2 || (ApiVerbs.isStrong(first) && !PARTICLES.contains(last));
    }
    return FIELD_ENDS.contains(last) || (humps > 2 && LONG_FIELD_ENDS.contains(last));
  }

  private static boolean isLowerCode(String first, String last, int humps) {
    if (first.length() < 2) {
      return false;
    }
    return humps > 2
        || ApiVerbs.isVerb(first)
        || FIELD_STARTS.contains(first)
        || FIELD_ENDS.contains(last)
        || LONG_FIELD_ENDS.contains(last);
  }

  private static int lastHump(String s) {
    int start = 0;
    for (int end = humpEnd(s, 0); end < s.length(); end = humpEnd(s, end)) {
      start = end;
    }
    return start;
  }

  /**
   * Behind the word that starts at an offset: small letters end at a capital, capitals before the
   * last one that a small letter follows.
   */
  private static int humpEnd(String s, int from) {
    int i = from + 1;
    while (i < s.length() && !startsHump(s, i)) {
      i++;
    }
    return i;
  }

  private static boolean startsHump(String s, int i) {
    if (!Character.isUpperCase(s.charAt(i))) {
      return false;
    }
    boolean afterLower = !Character.isUpperCase(s.charAt(i - 1));
    boolean beforeLower = i + 1 < s.length() && Character.isLowerCase(s.charAt(i + 1));
    return afterLower || beforeLower;
  }
}
