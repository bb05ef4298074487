package dev.studysite.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Serves a finished site as a plain web host does, at its root or under a path; unknown addresses
 * show {@code 404.html}.
 */
final class SiteServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "pdf", "application/pdf",
          "txt", "text/plain; charset=utf-8");

  private final HttpServer server;
  private final String prefix;
  private final Path site;

  private SiteServer(HttpServer server, String prefix, Path site) {
    this.server = server;
    this.prefix = prefix;
    this.site = site;
  }

  /**
   * Starts serving.
   *
   * @param prefix the path of the site, from slash to slash
   */
  static SiteServer start(Path site, String prefix) {
    try {
      InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      SiteServer serving = new SiteServer(HttpServer.create(any, 0), prefix, site);
      serving.server.createContext("/", serving::answer);
      serving.server.start();
      return serving;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of the site, with a slash at its end. */
  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + prefix;
  }

  private void answer(HttpExchange exchange) throws IOException {
    Optional<Path> found = file(exchange.getRequestURI().getPath());
    Path file = found.orElse(site.resolve("404.html"));
    String name = file.getFileName().toString();
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    exchange.getResponseHeaders().set("Content-Type", type);
    byte[] bytes = Files.readAllBytes(file);
    exchange.sendResponseHeaders(found.isPresent() ? 200 : 404, bytes.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }

  private Optional<Path> file(String path) {
    if (!path.startsWith(prefix)) {
      return Optional.empty();
    }
    Path file = site.resolve(path.substring(prefix.length()));
    Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
    return Optional.of(page).filter(Files::isRegularFile);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
