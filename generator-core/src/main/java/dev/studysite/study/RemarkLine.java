package dev.studysite.study;

import dev.studysite.remark.Remark;

/** A remark on the back of a card. */
final class RemarkLine {

  private RemarkLine() {}

  /** One line: {@code Remark (out of date since 2023): ...}. */
  static String of(Remark remark) {
    String label = remark.label();
    String lower = Character.toLowerCase(label.charAt(0)) + label.substring(1);
    return "Remark (" + lower + "): " + remark.words();
  }
}
