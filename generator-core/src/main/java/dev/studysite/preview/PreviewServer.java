package dev.studysite.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.studysite.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves editions to this machine alone: it listens on the loopback address, answers only to its
 * names, and gives out nothing but files of the site.
 */
final class PreviewServer implements AutoCloseable {

  private static final List<String> OUR_NAMES = List.of("localhost", "127.0.0.1", "[::1]");

  /** How long a page waits before it asks anew; browsers give up after a minute. */
  private static final int SECONDS_TO_WAIT = 20;

  private final HttpServer http;
  private final ExecutorService threads;
  private final Board board = new Board();
  private final Script script = new Script();

  private PreviewServer(HttpServer http) {
    this.http = http;
    this.threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "studysite-serve");
              thread.setDaemon(true);
              return thread;
            });
  }

  static PreviewServer open(int port) throws PortTakenException {
    try {
      InetAddress here = InetAddress.getLoopbackAddress();
      return new PreviewServer(HttpServer.create(new InetSocketAddress(here, port), 0));
    } catch (BindException e) {
      throw new PortTakenException(port, e);
    } catch (IOException e) {
      throw new UncheckedIOException("the site cannot be served", e);
    }
  }

  void start() {
    http.setExecutor(threads);
    http.createContext("/", this::answer);
    http.start();
  }

  URI address() {
    return URI.create("http://localhost:" + http.getAddress().getPort() + "/");
  }

  Optional<Edition> edition() {
    return board.edition();
  }

  void show(Edition edition) {
    board.show(edition);
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      reply(exchange, replyTo(exchange));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Reply replyTo(HttpExchange exchange) throws InterruptedException {
    if (!isForUs(exchange)) {
      return Reply.text(403, "This preview answers only to localhost.");
    }
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Reply.text(405, "This preview can only be read.");
    }
    URI wanted = exchange.getRequestURI();
    String path = wanted.getPath().substring(1);
    if (path.equals(Script.WAIT)) {
      String known = Optional.ofNullable(wanted.getQuery()).orElse("");
      return Reply.script(script.news(board.after(known, SECONDS_TO_WAIT)));
    }
    return board
        .edition()
        .map(edition -> script.file(path, edition).orElseGet(() -> page(path, edition)))
        .orElse(Reply.text(503, "There is no site yet."));
  }

  private Reply page(String path, Edition edition) {
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    Optional<SiteFile> found = edition.pages().file(file);
    if (found.isPresent()) {
      return reply(200, found.get(), edition);
    }
    if (edition.pages().file(file + "/index.html").isPresent()) {
      return Reply.moved("/" + file + "/");
    }
    return edition
        .pages()
        .file("404.html")
        .map(missing -> reply(404, missing, edition))
        .orElseGet(() -> reply(404, script.noSite(), edition));
  }

  private Reply reply(int status, SiteFile file, Edition edition) {
    if (file.path().endsWith(".html")) {
      return Reply.page(status, script.into(file.text(), edition));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.size());
    try {
      file.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return new Reply(status, Reply.typeOf(file.path()), "", bytes.toByteArray());
  }

  /**
   * A page of another site may have its name point here; the browser then still sends that name.
   */
  private static boolean isForUs(HttpExchange exchange) {
    String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
    int colon = host.lastIndexOf(':');
    return OUR_NAMES.contains(colon > host.lastIndexOf(']') ? host.substring(0, colon) : host);
  }

  private static void reply(HttpExchange exchange, Reply reply) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", reply.type());
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    if (!reply.location().isEmpty()) {
      exchange.getResponseHeaders().set("Location", reply.location());
    }
    boolean body = exchange.getRequestMethod().equals("GET") && reply.body().length > 0;
    exchange.sendResponseHeaders(reply.status(), body ? reply.body().length : -1);
    if (body) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(reply.body());
      }
    }
  }
}
