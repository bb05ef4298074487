package dev.studysite.lexicon;

import java.util.Arrays;

/** Reads on in bytes: single ones, and numbers of seven bits a byte, the lowest first. */
final class ByteCursor {

  private static final int SEVEN_BITS = 0x7F;

  private final byte[] bytes;
  private int at;

  ByteCursor(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int at() {
    return at;
  }

  byte next() {
    return bytes[at++];
  }

  byte[] take(int length) {
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /** Reads on into the middle of an array. */
  void take(byte[] target, int place, int length) {
    System.arraycopy(bytes, at, target, place, length);
    at += length;
  }

  void skip(int length) {
    at += length;
  }

  int number() {
    int number = 0;
    int shift = 0;
    while (bytes[at] < 0) {
      number |= (bytes[at++] & SEVEN_BITS) << shift;
      shift += 7;
    }
    return number | bytes[at++] << shift;
  }
}
