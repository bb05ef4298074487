package dev.studysite.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Turns the bytes of a note into text: a byte order mark decides, then strict UTF-8; only where
 * both fail the charset is guessed. What cannot be text is refused rather than shown as noise.
 */
final class Decoder {

  /** More odd characters than this make a file binary; the share is that of Perl's {@code -B}. */
  private static final double MOST_CONTROLS = 0.3;

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /** The marks in the order they must be tried: that of UTF-32LE begins like that of UTF-16LE. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
          new Mark("\u00FF\u00FE\0\0", UTF_32LE),
          new Mark("\0\0\u00FE\u00FF", UTF_32BE),
          new Mark("\u00FF\u00FE", StandardCharsets.UTF_16LE),
          new Mark("\u00FE\u00FF", StandardCharsets.UTF_16BE));

  private final CharsetGuess guess;

  Decoder(CharsetGuess guess) {
    this.guess = guess;
  }

  /** The text of a note, or why there is none. */
  Decoded decode(byte[] bytes) {
    return certain(bytes)
        .or(() -> guessed(bytes))
        .map(Decoder::refuseControls)
        .orElseGet(() -> noText(bytes));
  }

  /** Strict UTF-8 with or without its mark; what the owner's own files have to be. */
  static Optional<String> utf8(byte[] bytes) {
    int skip = MARKS.get(0).opens(bytes) ? MARKS.get(0).bytes().length() : 0;
    return strict(bytes, skip, StandardCharsets.UTF_8);
  }

  /** The text where every byte of it is right in the charset. */
  static Optional<String> strict(byte[] bytes, int skip, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Decoded.Text> certain(byte[] bytes) {
    Optional<Decoded.Text> marked =
        MARKS.stream()
            .filter(mark -> mark.opens(bytes))
            .findFirst()
            .flatMap(mark -> text(bytes, mark));
    if (marked.isPresent() || hasNul(bytes)) {
      return marked;
    }
    return utf8(bytes).map(text -> new Decoded.Text(text, StandardCharsets.UTF_8.name(), true));
  }

  private static Optional<Decoded.Text> text(byte[] bytes, Mark mark) {
    return strict(bytes, mark.bytes().length(), mark.charset())
        .map(text -> new Decoded.Text(text, mark.charset().name(), true));
  }

  private Optional<Decoded.Text> guessed(byte[] bytes) {
    return guess
        .of(bytes)
        .flatMap(
            charset ->
                strict(bytes, 0, charset)
                    .map(text -> new Decoded.Text(text, charset.name(), false)));
  }

  private static Decoded refuseControls(Decoded.Text decoded) {
    String text = decoded.text();
    long odd = text.chars().filter(Decoder::isOdd).count();
    if (text.indexOf('\0') >= 0 || odd > text.length() * MOST_CONTROLS) {
      return new Decoded.Refused("is no text: it is full of control characters");
    }
    return decoded;
  }

  private static Decoded noText(byte[] bytes) {
    return new Decoded.Refused(
        hasNul(bytes) ? "is no text: it has NUL bytes" : "is in an encoding that nothing tells");
  }

  private static boolean isOdd(int c) {
    return (Character.isISOControl(c) && !Character.isWhitespace(c)) || c == '\uFFFD';
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * A byte order mark and what it says.
   *
   * @param bytes the mark, a character a byte
   * @param charset how the bytes behind it are to be read
   */
  private record Mark(String bytes, Charset charset) {

    boolean opens(byte[] file) {
      if (file.length < bytes.length()) {
        return false;
      }
      for (int i = 0; i < bytes.length(); i++) {
        if ((file[i] & 0xFF) != bytes.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }
}
