package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Sign;

/** Words that come again: contents lists, titles that announce their parts, related headings. */
final class EchoAttributes {

  private static final int MAX_WORDS = 8;
  private static final int MAX_NAMES = 6;

  private EchoAttributes() {}

  static void put(Layout layout, Attributes to) {
    int n = layout.size();
    IntTable names = new IntTable(Integer.highestOneBit(Math.max(16, n * 2 + 64)) * 2);
    int announced = announce(layout, names);
    int[] of = new int[n];
    int[] times = new int[n + announced + 1];
    for (int i = 0; i < n; i++) {
      of[i] = isBrief(layout.shape(i)) ? names.slot(Words.hash(layout.shape(i))) : Layout.NONE;
      if (of[i] != Layout.NONE) {
        times[of[i]]++;
      }
    }
    int[] seen = new int[times.length];
    int[] before = new int[0];
    int[] earlier = new int[0];
    int named = Layout.NONE - 2;
    for (int i = 0; i < n; i++) {
      if (of[i] == Layout.NONE) {
        boolean subject = i - named <= 2 && isAbout(layout.shape(i), before);
        to.put(i, Attribute.KIN, subject ? 3 : 0);
        continue;
      }
      to.put(i, Attribute.ECHO, echo(of[i], announced, times, seen, i));
      seen[of[i]]++;
      if (isName(layout.shape(i))) {
        int[] words = Words.hashes(layout.shape(i), MAX_NAMES);
        to.put(i, Attribute.KIN, shares(words, before) ? 1 : shares(words, earlier) ? 2 : 0);
        earlier = before;
        before = words;
        named = i;
      }
    }
  }

  /** Takes in the parts of the first line, {@code A guide. Reading, Writing (part 2)}. */
  private static int announce(Layout layout, IntTable names) {
    if (layout.size() > 0 && layout.shape(0).kind() == LineKind.TEXT) {
      Words.parts(layout.shape(0), names);
    }
    return names.count();
  }

  private static int echo(int name, int announced, int[] times, int[] seen, int i) {
    if (name < announced && i > 0) {
      return 3;
    }
    if (times[name] < 2) {
      return 0;
    }
    return seen[name] == 0 ? 1 : 2;
  }

  private static boolean isBrief(LineShape shape) {
    boolean text = shape.kind() == LineKind.TEXT || shape.kind() == LineKind.BANNER;
    return text && shape.words() > 0 && shape.words() <= MAX_WORDS;
  }

  private static boolean isName(LineShape shape) {
    return isBrief(shape) && !shape.marker().isBullet() && !shape.is(Fact.ENDS_STOP);
  }

  /** True where a sentence says what the brief line just above it names. */
  private static boolean isAbout(LineShape shape, int[] name) {
    Sign verb = shape.verb();
    return verb.isThere()
        && shares(Words.hashes(shape, Math.min(verb.headWords(), MAX_NAMES)), name);
  }

  private static boolean shares(int[] words, int[] others) {
    for (int word : words) {
      for (int other : others) {
        if (word == other) {
          return true;
        }
      }
    }
    return false;
  }
}
