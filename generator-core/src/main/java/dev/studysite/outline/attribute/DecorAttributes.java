package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineScanner;
import dev.studysite.outline.shape.LineShape;

/** Underlines, banners, and where a hard-wrapped line is full. */
final class DecorAttributes {

  private static final int MIN_WIDTH = 50;
  private static final int MAX_WIDTH = 140;
  private static final int MARGIN = 14;
  private static final int MAX_WORD = 24;

  private DecorAttributes() {}

  static void put(Layout layout, Attributes to) {
    int width = width(layout);
    boolean full = false;
    for (int i = 0; i < layout.size(); i++) {
      to.put(i, Attribute.UNDERLINE, underline(layout, i));
      to.put(i, Attribute.WRAPPED, width == 0 ? 0 : full ? 2 : 1);
      full = width > 0 && isFull(layout, i, width);
      to.put(i, Attribute.WRAP, width == 0 ? 0 : full ? 2 : 1);
    }
  }

  private static int underline(Layout layout, int i) {
    boolean ruleAbove =
        i > 0 && layout.shape(i - 1).kind() == LineKind.RULE && !underlines(layout, i - 1);
    boolean tight = i + 1 < layout.size() && layout.gap(i + 1) == 0;
    if (tight && layout.shape(i + 1).kind() == LineKind.RULE) {
      if (ruleAbove && layout.gap(i) == 0) {
        return 4;
      }
      if (layout.shape(i + 1).length() > layout.shape(i).length() * 4 / 3 + 4) {
        return 6;
      }
      return switch (layout.shape(i + 1).first()) {
        case '-' -> 1;
        case '=' -> 2;
        default -> 3;
      };
    }
    return ruleAbove ? 5 : 0;
  }

  /** True for a rule that belongs to the words right above it and is parted from those below. */
  private static boolean underlines(Layout layout, int rule) {
    boolean under = rule > 0 && layout.gap(rule) == 0 && layout.gap(rule + 1) > 0;
    LineShape words = layout.shape(Math.max(0, rule - 1));
    return under
        && words.kind() != LineKind.RULE
        && layout.shape(rule).length() <= words.length() * 4 / 3 + 4
        && !(rule > 1
            && layout.shape(rule - 2).kind() == LineKind.RULE
            && layout.gap(rule - 1) == 0);
  }

  /** The column at which the note is hard-wrapped, or 0 where it is not. */
  private static int width(Layout layout) {
    int[] counts = new int[MAX_WIDTH + 1];
    int longLines = 0;
    int tooLong = 0;
    for (int i = 0; i < layout.size(); i++) {
      int length = layout.shape(i).end();
      if (length > MAX_WIDTH) {
        tooLong++;
      } else if (length > MIN_WIDTH) {
        counts[length]++;
        longLines++;
      }
    }
    if (longLines < 4 || tooLong * 5 > longLines) {
      return 0;
    }
    int width = MAX_WIDTH;
    int above = 0;
    while (above * 20 < longLines) {
      above += counts[width--];
    }
    int near = 0;
    for (int length = Math.max(0, width - MARGIN); length < counts.length; length++) {
      near += counts[length];
    }
    return near * 2 > longLines ? width + 1 : 0;
  }

  /** True where the first word of the next line would not have fitted on this one. */
  private static boolean isFull(Layout layout, int i, int width) {
    if (i + 1 >= layout.size()) {
      return false;
    }
    LineShape next = layout.shape(i + 1);
    String text = next.line().text();
    int word = next.start();
    int stop = Math.min(next.end(), word + MAX_WORD);
    while (word < stop && !LineScanner.isSpace(text.charAt(word))) {
      word++;
    }
    return layout.shape(i).end() + 1 + word - next.start() > width - 2;
  }
}
