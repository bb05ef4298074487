package dev.studysite.study;

import java.util.List;

/** The sheet of nothing but figures and limits. */
final class FactSheet {

  private static final String LEFT_OUT =
      "Only what states a figure or a limit; the rest is on the other sheets.";

  private FactSheet() {}

  static Sheet of(String name, String title, List<Box> boxes) {
    return new Sheet(name, title, false, Format.ANY, boxes, List.of(), LEFT_OUT);
  }
}
