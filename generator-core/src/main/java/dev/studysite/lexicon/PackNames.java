package dev.studysite.lexicon;

import java.util.List;
import java.util.Locale;

/**
 * Judges the names of a pack by their shape and by how the pack's corpus writes them: a coined word
 * is sure, a word of everyday language needs company, a rare one is only known.
 */
final class PackNames {

  private static final int SEEN = 10;
  private static final int SEEN_OFTEN = 100;
  private static final int RARE_WORD = 8;
  private static final int NEARLY_ALWAYS = 95;

  private final English english;

  PackNames(English english) {
    this.english = english;
  }

  KnownName name(String[] row) {
    String text = row[0];
    Form form = new Form(text, List.of(), row[1], CasePolicy.ANY, Layer.PACK);
    int count = Integer.parseInt(row[2]);
    int share = Integer.parseInt(row[3]);
    return new KnownName(text, form, standing(text, row[1].equals("service"), count, share));
  }

  private Standing standing(String text, boolean service, int count, int share) {
    if (count < SEEN) {
      return Standing.SHIELD;
    }
    if (text.indexOf(' ') < 0) {
      return single(text, service, count, share);
    }
    if (isAllEnglish(text)) {
      return service ? Standing.COMPANY : Standing.SHIELD;
    }
    return service ? Standing.PROPER : Standing.COMPANY;
  }

  private Standing single(String text, boolean service, int count, int share) {
    String small = text.toLowerCase(Locale.ROOT);
    int frequency = english.frequency(small);
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    if (capitals || isTitle(text)) {
      return plainShaped(!service, frequency, count, share);
    }
    return service || count >= SEEN_OFTEN ? Standing.PROPER : Standing.SHIELD;
  }

  private static Standing plainShaped(boolean undeclared, int frequency, int count, int share) {
    if (undeclared || (count < SEEN_OFTEN && frequency >= 0)) {
      return Standing.SHIELD;
    }
    boolean rare = frequency <= RARE_WORD && share >= NEARLY_ALWAYS;
    return frequency < 0 || rare ? Standing.PROPER : Standing.COMPANY;
  }

  private static boolean isTitle(String text) {
    return text.substring(1).equals(text.substring(1).toLowerCase(Locale.ROOT));
  }

  private boolean isAllEnglish(String text) {
    for (String word : text.split(" ", -1)) {
      boolean plain = isTitle(word) && english.frequency(word.toLowerCase(Locale.ROOT)) >= 0;
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
