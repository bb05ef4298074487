package dev.studysite.preview;

import dev.studysite.read.SourceState;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A site that is served while its notes are written. It looks at the names, lengths and times of
 * the source's files again and again, because the JDK's own watcher tells of a change on macOS only
 * after seconds, and loses folders that are removed and come back.
 */
public final class Preview implements AutoCloseable {

  /** Looking at a thousand files takes some milliseconds, so this leaves the machine idle. */
  private static final int MILLISECONDS_BETWEEN_LOOKS = 40;

  /** A file that never comes to rest, such as a growing log, is read after so many looks. */
  private static final int MOST_LOOKS = 20;

  private final PreviewOptions options;
  private final Editor editor;
  private final PreviewListener listener;
  private final PreviewServer server;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "studysite-watch");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicReference<SourceState> seen;
  private final AtomicInteger restless = new AtomicInteger();

  private Preview(
      PreviewOptions options, Editor editor, PreviewListener listener, PreviewServer server) {
    this.options = options;
    this.editor = editor;
    this.listener = listener;
    this.server = server;
    this.seen = new AtomicReference<>(SourceState.of(options.source()));
  }

  /**
   * Makes the first edition, serves it and begins to watch.
   *
   * @throws PortTakenException where another program has the port
   */
  public static Preview start(PreviewOptions options, Editor editor, PreviewListener listener)
      throws PortTakenException {
    PreviewServer server = PreviewServer.open(options.port());
    Preview preview = new Preview(options, editor, listener, server);
    preview.edit();
    server.start();
    preview.watchOn();
    return preview;
  }

  private void watchOn() {
    Future<?> unused =
        watch.scheduleWithFixedDelay(
            this::look,
            MILLISECONDS_BETWEEN_LOOKS,
            MILLISECONDS_BETWEEN_LOOKS,
            TimeUnit.MILLISECONDS);
  }

  /** Where the site is served. */
  public URI address() {
    return server.address();
  }

  /** Stops watching and serving. */
  @Override
  public void close() {
    watch.shutdownNow();
    server.close();
  }

  /**
   * An editor may empty a file before it fills it, or write it in pieces: what has changed is read
   * when one look shows the same as the look before.
   */
  private void look() {
    SourceState now = SourceState.of(options.source());
    boolean changed = !now.equals(seen.getAndSet(now));
    if (changed && restless.incrementAndGet() < MOST_LOOKS) {
      return;
    }
    if (changed || restless.get() > 0) {
      restless.set(0);
      edit();
    }
  }

  private void edit() {
    try {
      Optional<Edition> before = server.edition();
      Edition edition = editor.edit(before);
      if (before.filter(last -> last.id().equals(edition.id())).isEmpty()) {
        server.show(edition);
        listener.shown(edition);
      }
    } catch (RuntimeException e) {
      listener.failed(e);
    }
  }
}
