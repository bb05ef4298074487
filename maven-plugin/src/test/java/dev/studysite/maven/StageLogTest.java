package dev.studysite.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class StageLogTest {

  private final AtomicLong now = new AtomicLong();
  private final RecordingLog log = new RecordingLog();
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  @Test
  void tellsEachStageWithItsOwnTime() {
    StageLog stages = stages(false);
    pass(85);
    stages.done("read", "12 notes");
    pass(1250);
    stages.done("outline", "12 notes");

    assertEquals(
        List.of(
            "info read      12 notes                             85 ms",
            "info outline   12 notes                             1.3 s"),
        log.lines());
    assertEquals(Duration.ofMillis(1335), stages.sinceStart());
  }

  @Test
  void tellsWhatAStageChoseWithoutATime() {
    StageLog stages = stages(false);
    pass(85);
    stages.chose("sheets/a.pdf: 2 pages, 8.5 pt");
    stages.done("render", "12 files");

    assertEquals(
        List.of(
            "info           sheets/a.pdf: 2 pages, 8.5 pt",
            "info render    12 files                             85 ms"),
        log.lines());
  }

  @Test
  void countsOnATerminalWhatTakesLong() {
    StageLog stages = stages(true);
    pass(1900);
    stages.at("correct", 10, 1000);
    assertEquals("", shown());
    pass(200);
    stages.at("correct", 12, 1000);
    stages.at("correct", 13, 1000);
    assertTrue(shown().startsWith("\rcorrect   12 of 1,000 "), shown());
    assertFalse(shown().contains("13 of"), "ten counts a second are enough");
    stages.done("correct", "1000 notes");
    assertTrue(shown().endsWith(" \r"), "the log goes on at the start of an empty line");
  }

  @Test
  void countsNothingWhereNobodyLooks() {
    StageLog stages = stages(false);
    pass(9000);
    stages.at("correct", 10, 1000);
    stages.end();
    assertEquals("", shown());
  }

  private StageLog stages(boolean seen) {
    PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
    return new StageLog(log, new Terminal(seen, out), now::get);
  }

  private void pass(long milliseconds) {
    now.addAndGet(Duration.ofMillis(milliseconds).toNanos());
  }

  private String shown() {
    return screen.toString(StandardCharsets.UTF_8);
  }
}
