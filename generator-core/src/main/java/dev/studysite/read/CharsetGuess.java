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

  /** In UTF-16 text of Latin letters nearly all of that half is. */
  private static final double LATIN_SHARE = 0.7;

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
    int nuls = tally.nulsAtEven() + tally.nulsAtOdd();
    double half = length / 2.0;
    boolean whole = length % 2 == 0 && (tally.nulsAtEven() == 0 || tally.nulsAtOdd() == 0);
    boolean plain = tally.isAscii() && nuls < half * LATIN_SHARE;
    if (!whole || plain || nuls < half * UTF_16_SHARE) {
      return Optional.empty();
    }
    return Optional.of(
        tally.nulsAtOdd() > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
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
   * @param controls the bytes that ASCII text does not have, NUL apart
   */
  private record Tally(int nulsAtEven, int nulsAtOdd, int high, int lone, int controls) {

    static Tally of(byte[] bytes) {
      int[] nuls = new int[2];
      int high = 0;
      int lone = 0;
      int controls = 0;
      for (int i = 0; i < bytes.length; i++) {
        nuls[i % 2] += bytes[i] == 0 ? 1 : 0;
        high += bytes[i] < 0 ? 1 : 0;
        controls += isControl(bytes[i]) ? 1 : 0;
        lone += bytes[i] < 0 && isAscii(bytes, i - 1) && isAscii(bytes, i + 1) ? 1 : 0;
      }
      return new Tally(nuls[0], nuls[1], high, lone, controls);
    }

    /** Plain text, with NUL bytes thrown in or not. */
    boolean isAscii() {
      return high + controls == 0;
    }

    private static boolean isControl(byte b) {
      return b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r';
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
