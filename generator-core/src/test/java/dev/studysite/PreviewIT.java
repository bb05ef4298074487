package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.preview.Edition;
import dev.studysite.preview.PortTakenException;
import dev.studysite.preview.Preview;
import dev.studysite.preview.PreviewListener;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a browser meets it: over HTTP, while the source is edited. */
class PreviewIT {

  private static final Studysite STUDYSITE = new Studysite();
  private static final int PATIENCE_IN_SECONDS = 60;
  private static final String TOPIC = "notes/tides/tides.html";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Told told = new Told();
  @TempDir private Path folder;
  private Path note;
  private Preview preview;

  /** Editions as the console hears of them. */
  private static final class Told implements PreviewListener {

    private final BlockingQueue<Edition> editions = new LinkedBlockingQueue<>();

    @Override
    public void shown(Edition edition) {
      editions.add(edition);
    }

    @Override
    public void failed(RuntimeException fault) {
      throw fault;
    }

    Edition next() throws InterruptedException {
      Edition next = editions.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("no edition came");
      }
      return next;
    }

    /** The next edition that is as wanted; those between may be of a save in its middle. */
    Edition next(Predicate<Edition> wanted) throws InterruptedException {
      Edition edition = next();
      while (!wanted.test(edition)) {
        edition = next();
      }
      return edition;
    }
  }

  @BeforeEach
  void serveASite() throws Exception {
    note = folder.resolve("notes/tides.txt");
    Files.createDirectories(note.getParent());
    Files.writeString(note, "Tides\nSpring tide: the highest\n- comes twice a day\n");
    preview = STUDYSITE.preview(config(), 0, told);
    told.next();
  }

  @AfterEach
  void stop() {
    preview.close();
  }

  @Test
  void servesThePagesOfTheSite() throws Exception {
    assertTrue(get("").body().contains("<title>Study notes</title>"));
    assertTrue(get("notes/tides/").body().contains("Tides"));
    assertEquals("/notes/tides/", get("notes/tides").headers().firstValue("location").orElse(""));
    assertEquals(404, get("nothing.html").statusCode());
    assertEquals(
        "text/css; charset=utf-8",
        get("assets/style.css").headers().firstValue("content-type").orElse(""));
    assertTrue(get("assets/search-index.js").body().startsWith("searchIndex"));
  }

  @Test
  void keepsThePolicyThatThePageIsPublishedWith() throws Exception {
    SiteConfig config = SiteConfig.of(folder, folder.resolve("target/site"));
    STUDYSITE.build(config);
    String served = get(TOPIC).body();
    String published = Files.readString(config.output().resolve(TOPIC));

    assertEquals(
        published, served.replaceAll("<(link|script)[^>]*/\\.preview/[^>]*>(</script>)?\n", ""));
    assertFalse(served.equals(published));
  }

  @Test
  void showsWhatIsSavedAndTellsThePageThatWaits() throws Exception {
    String page = get(TOPIC).body();
    String edition = page.replaceAll("(?s).*data-edition=\"([^\"]+)\".*", "$1");
    var news = client.sendAsync(request(".preview/wait.js?" + edition), BodyHandlers.ofString());

    Files.writeString(note, "Tides\nNeap tide: the lowest\n- comes twice a day\n");

    String answer = news.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).body();
    assertFalse(answer.contains(edition), answer);
    assertTrue(get(TOPIC).body().contains("Neap tide"));
  }

  @Test
  void followsEveryFileOfTheOwner() throws Exception {
    Files.writeString(folder.resolve("site.properties"), "title = Sea\n");
    told.next();
    assertTrue(get("").body().contains("<title>Sea</title>"));
    Files.writeString(folder.resolve("glossary.md"), "## Moon\n\nIt pulls the water.\n");
    told.next();
    assertEquals(200, get("glossary/moon.html").statusCode());
    Files.createDirectories(folder.resolve("theme"));
    Files.writeString(folder.resolve("theme/style.css"), "body { color: teal }\n");
    told.next(
        edition -> edition.pages().file("assets/style.css").orElseThrow().text().contains("teal"));
    assertTrue(get("assets/style.css").body().contains("teal"));
    Files.writeString(folder.resolve("decisions.tsv"), "note\tbefore\tafter\tdecision\n");
    told.next();
  }

  @Test
  void showsProblemsInThePageAndToTheConsole() throws Exception {
    Files.writeString(folder.resolve("site.properties"), "titel = Sea\n");

    Edition edition = told.next();

    assertEquals("site.properties:1:1", edition.problems().get(0).where().toString());
    assertTrue(get(".preview/preview.js").body().contains("Did you mean \\\"title\\\"?"));
  }

  @Test
  void outlivesAFolderThatIsRemovedAndRestored() throws Exception {
    Files.move(note.getParent(), folder.resolve("away"));

    assertEquals("notes", told.next(e -> !e.problems().isEmpty()).problems().get(0).where().path());
    assertTrue(get(TOPIC).body().contains("Spring tide"), "the last good page is still there");

    Files.move(folder.resolve("away"), note.getParent());
    told.next(edition -> edition.problems().isEmpty());
    Files.writeString(note, "Tides\nNeap tide: the lowest\n- comes twice a day\n");
    told.next();
    assertTrue(get(TOPIC).body().contains("Neap tide"));
  }

  @Test
  void outlivesAFileThatIsWrittenInPieces() throws Exception {
    Files.writeString(note, "");
    Files.writeString(note, "Tides\nNeap");
    Files.writeString(note, "Tides\nNeap tide: the lowest\n- comes twice a day\n");

    told.next(edition -> edition.problems().isEmpty());

    assertTrue(get(TOPIC).body().contains("the lowest"));
  }

  @Test
  void writesNothing() throws Exception {
    get(TOPIC);
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      assertEquals(List.of(note), files.toList());
    }
  }

  @Test
  void givesOutNothingButTheSite() throws Exception {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    for (String path : List.of("../secret.txt", "%2e%2e/secret.txt", "secret.txt", "/etc/passwd")) {
      assertEquals(404, get(path).statusCode(), path);
    }
    assertTrue(preview.address().getHost().equals("localhost"));
    assertEquals(405, client.send(post(), BodyHandlers.ofString()).statusCode());
  }

  @Test
  void answersOnlyToTheNamesOfThisMachine() throws Exception {
    assertTrue(answer("localhost").startsWith("HTTP/1.1 200"));
    assertTrue(answer("[::1]:4000").startsWith("HTTP/1.1 200"));
    assertTrue(answer("evil.example").startsWith("HTTP/1.1 403"));
    assertTrue(answer("localhost.evil.example:4000").startsWith("HTTP/1.1 403"));
  }

  @Test
  void saysWhichWayLeadsOutWhereThePortIsTaken() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      PortTakenException taken =
          assertThrows(
              PortTakenException.class,
              () -> STUDYSITE.preview(config(), other.getLocalPort(), new Told()));
      assertTrue(taken.problem().what().contains(Integer.toString(other.getLocalPort())));
      assertTrue(taken.problem().hint().contains("studysite.port=" + (other.getLocalPort() + 1)));
    }
  }

  /** The first line of the answer to one who calls this machine by a name. */
  private String answer(String host) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
      String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes();
      return new String(answer, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }
  }

  private SiteConfig config() {
    return new SiteConfig(
        folder,
        folder.resolve("target/site"),
        folder.resolve("target/studysite"),
        Map.of(),
        FailOn.ERROR,
        false,
        false,
        false);
  }

  private HttpRequest post() {
    return HttpRequest.newBuilder(preview.address()).POST(BodyPublishers.noBody()).build();
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(preview.address() + path)).build();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path), BodyHandlers.ofString());
  }
}
