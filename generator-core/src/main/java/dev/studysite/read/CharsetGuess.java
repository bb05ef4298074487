package dev.studysite.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the charset of bytes that are not UTF-8: UTF-16 without a mark by where its NUL bytes
 * stand, all else by juniversalchardet, held back where single bytes among ASCII letters show a
 * Western text with some accents or typographic quotes.
 */
final class CharsetGuess {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** What the detector names for texts that are only Western, or that no JDK is sure to know. */
  private static final Set<String> WESTERN_NAMES = Set.of("ISO-8859-1", "US-ASCII", "WINDOWS-1252");

  /** Chinese charsets that GB18030 contains. */
  private static final Set<String> CHINESE_NAMES = Set.of("GB2312", "GBK", "HZ-GB-2312", "GB18030");

  /** In texts of other scripts at least this share of the bytes is not ASCII. */
  private static final double FOREIGN_SHARE = 0.25;

  /** In UTF-16 text of any language at least this share of one half of the bytes is NUL. */
  private static final double UTF_16_SHARE = 0.02;

  /** The likeliest charset; none where nothing fits. */
  Optional<Charset> of(byte[] bytes) {
    Tally tally = Tally.of(bytes);
    if (tally.nulsAtEven() + tally.nulsAtOdd() > 0) {
      return utf16(tally, bytes.length);
    }
    if (tally.isWestern(bytes.length)) {
      return Optional.of(WESTERN);
    }
    return detected(bytes).or(() -> Optional.of(WESTERN));
  }

  private static Optional<Charset> utf16(Tally tally, int length) {
    double enough = length / 2.0 * UTF_16_SHARE;
    if (length % 2 != 0 || tally.nulsAtEven() > 0 && tally.nulsAtOdd() > 0) {
      return Optional.empty();
    }
    if (tally.nulsAtOdd() > enough) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return tally.nulsAtEven() > enough ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .map(CharsetGuess::widest)
        .filter(Charset::isSupported)
        .map(Charset::forName);
  }

  private static String widest(String name) {
    if (WESTERN_NAMES.contains(name)) {
      return WESTERN.name();
    }
    return CHINESE_NAMES.contains(name) ? "GB18030" : name;
  }

  /**
   * Counts over the bytes.
   *
   * @param nulsAtEven the NUL bytes at even offsets
   * @param nulsAtOdd the NUL bytes at odd offsets
   * @param high the bytes above ASCII
   * @param lone the bytes above ASCII with an ASCII byte on each side
   */
  private record Tally(int nulsAtEven, int nulsAtOdd, int high, int lone) {

    static Tally of(byte[] bytes) {
      int[] nuls = new int[2];
      int high = 0;
      int lone = 0;
      for (int i = 0; i < bytes.length; i++) {
        nuls[i % 2] += bytes[i] == 0 ? 1 : 0;
        high += bytes[i] < 0 ? 1 : 0;
        lone += bytes[i] < 0 && isAscii(bytes, i - 1) && isAscii(bytes, i + 1) ? 1 : 0;
      }
      return new Tally(nuls[0], nuls[1], high, lone);
    }

    /** Multi-byte charsets put high bytes in pairs; other alphabets use them for most letters. */
    boolean isWestern(int length) {
      return high > 0 && high < length * FOREIGN_SHARE && lone * 2 > high;
    }

    private static boolean isAscii(byte[] bytes, int at) {
      return at < 0 || at >= bytes.length || bytes[at] >= 0;
    }
  }
}
