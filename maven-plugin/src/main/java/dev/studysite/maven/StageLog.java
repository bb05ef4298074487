package dev.studysite.maven;

import dev.studysite.Progress;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log of each stage with its time, and a terminal how far the long ones are. */
final class StageLog implements Progress {

  private static final long NANOS = 1_000_000_000L;

  /** Work that takes longer than this shows how far it is. */
  private static final long PATIENCE = 2 * NANOS;

  private static final long BETWEEN_COUNTS = NANOS / 10;

  private final Log log;
  private final Terminal terminal;
  private final LongSupplier clock;
  private final long start;
  private final AtomicLong stageStart;
  private final AtomicLong lastCount;

  StageLog(Log log, Terminal terminal) {
    this(log, terminal, System::nanoTime);
  }

  /** With a clock of nanoseconds. */
  StageLog(Log log, Terminal terminal, LongSupplier clock) {
    this.log = log;
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.stageStart = new AtomicLong(start);
    this.lastCount = new AtomicLong(start);
  }

  @Override
  public void done(String stage, String made) {
    terminal.clear();
    long now = clock.getAsLong();
    Duration time = Duration.ofNanos(now - stageStart.getAndSet(now));
    log.info(String.format(Locale.ROOT, "%-9s %-34s %7s", stage, made, seconds(time)));
  }

  @Override
  public void chose(String what) {
    terminal.clear();
    log.info(String.format(Locale.ROOT, "%-9s %s", "", what));
  }

  @Override
  public void at(String stage, int done, int total) {
    long now = clock.getAsLong();
    long last = lastCount.get();
    boolean due = now - stageStart.get() > PATIENCE && now - last > BETWEEN_COUNTS;
    if (due && lastCount.compareAndSet(last, now)) {
      terminal.show(String.format(Locale.ROOT, "%-9s %,d of %,d", stage, done, total));
    }
  }

  /** Takes the last count from the terminal, for a build that broke off. */
  void end() {
    terminal.clear();
  }

  /** How long it has taken until now. */
  Duration sinceStart() {
    return Duration.ofNanos(clock.getAsLong() - start);
  }

  /** {@code 1.2 s}, or below a second {@code 85 ms}. */
  static String seconds(Duration time) {
    return time.toMillis() < 1000
        ? time.toMillis() + " ms"
        : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }
}
