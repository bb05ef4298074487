package dev.studysite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

  private static final String WESTERN =
      """
      Café notes
      A queue keeps messages – up to 14 days. “Delay” is set in seconds.
      The naïve way costs 3 € a month; it’s slow…
      """;

  private static final String RUSSIAN =
      """
      Заметки о сетях
      Маршрутизатор соединяет две сети и выбирает путь для каждого пакета.
      - таблица маршрутов хранит сеть, маску и следующий узел
      Коммутатор работает на канальном уровне и запоминает адреса портов.
      """;

  private static final String CHINESE =
      """
      网络笔记
      路由器连接两个网络，并为每个数据包选择路径。
      - 路由表保存网络、掩码和下一跳
      交换机工作在数据链路层，记录每个端口的地址。
      """;

  private static final String TRADITIONAL =
      """
      網路筆記
      路由器連接兩個網路、並為每個封包選擇路徑。
      - 路由表保存網路、遮罩和下一站
      交換器工作在資料連結層、記錄每個埠的位址。
      """;

  private static final String JAPANESE =
      """
      ネットワークのメモ
      ルーターは二つのネットワークをつなぎ、パケットごとに経路を選びます。
      スイッチはデータリンク層で動き、ポートのアドレスを覚えます。
      """;

  private final Decoder decoder = new Decoder(new CharsetGuess());

  @ParameterizedTest
  @CsvSource({
    "WESTERN, windows-1252, windows-1252",
    "RUSSIAN, windows-1251, windows-1251",
    "RUSSIAN, KOI8-R, KOI8-R",
    "CHINESE, GB18030, GB18030",
    "CHINESE, GBK, GB18030",
    "TRADITIONAL, Big5, Big5",
    "JAPANESE, Shift_JIS, Shift_JIS",
    "JAPANESE, EUC-JP, EUC-JP",
    "WESTERN, UTF-16LE, UTF-16LE",
    "RUSSIAN, UTF-16BE, UTF-16BE"
  })
  void guessesTheCharsetAndSaysThatItIsAGuess(String language, String written, String read) {
    String text = text(language);
    Decoded.Text decoded = decode(text.getBytes(Charset.forName(written)));
    assertEquals(text, decoded.text());
    assertEquals(Charset.forName(read).name(), decoded.encoding());
    assertTrue(!decoded.sure());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void obeysAByteOrderMarkAndLeavesItOut(String charset) {
    Decoded.Text decoded = decode(("\uFEFF" + CHINESE).getBytes(Charset.forName(charset)));
    assertEquals(new Decoded.Text(CHINESE, charset, true), decoded);
  }

  @Test
  void takesValidUtf8AsSuch() {
    for (String text : new String[] {"", "plain", WESTERN, RUSSIAN, CHINESE, "a\tb\f\u001b[0m"}) {
      Decoded.Text decoded = decode(text.getBytes(StandardCharsets.UTF_8));
      assertEquals(new Decoded.Text(text, "UTF-8", true), decoded);
    }
  }

  @Test
  void takesFewAccentsAmongAsciiForWestern() {
    String text =
        "List of places:\n- caf\u00e9\n- se\u00f1or\n" + "plain words go on here\n".repeat(20);
    Decoded.Text decoded = decode(text.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(text, decoded.text());
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    assertInstanceOf(Decoded.Refused.class, decoder.decode(noise));
    assertInstanceOf(
        Decoded.Refused.class, decoder.decode("ab\0cd\n".getBytes(StandardCharsets.UTF_8)));
    assertInstanceOf(Decoded.Refused.class, decoder.decode(new byte[] {1, 2, 3, 4, 'a', 'b'}));
  }

  @Test
  void refusesUtf16WithHalfACharacter() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(WESTERN.getBytes(StandardCharsets.UTF_16LE));
    bytes.write('x');
    assertInstanceOf(Decoded.Refused.class, decoder.decode(bytes.toByteArray()));
  }

  private Decoded.Text decode(byte[] bytes) {
    return assertInstanceOf(Decoded.Text.class, decoder.decode(bytes));
  }

  private static String text(String language) {
    return switch (language) {
      case "RUSSIAN" -> RUSSIAN;
      case "CHINESE" -> CHINESE;
      case "TRADITIONAL" -> TRADITIONAL;
      case "JAPANESE" -> JAPANESE;
      default -> WESTERN;
    };
  }
}
