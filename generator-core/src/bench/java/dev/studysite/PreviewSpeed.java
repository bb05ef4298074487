package dev.studysite;

import com.sun.management.OperatingSystemMXBean;
import dev.studysite.preview.Edition;
import dev.studysite.preview.Preview;
import dev.studysite.preview.PreviewListener;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * Measures the time from saving a note to its page being there anew, as a browser sees it: the page
 * waits for news, is told, and is fetched again. It writes to the note, so give it a copy.
 *
 * <p>{@code java -cp ... dev.studysite.PreviewSpeed SOURCE NOTE PAGE}, such as {@code copy
 * notes/a.txt notes/a/index.html}.
 */
final class PreviewSpeed {

  private static final int ROUNDS = 15;

  private PreviewSpeed() {}

  public static void main(String[] args) throws Exception {
    Path source = Path.of(args[0]);
    Path note = source.resolve(args[1]);
    PrintStream out = System.out;
    SiteConfig config =
        new SiteConfig(source, source, source, Map.of(), FailOn.NEVER, false, false, false);
    HttpClient client = HttpClient.newHttpClient();
    long start = System.nanoTime();
    try (Preview preview = new Studysite().preview(config, 0, new Quiet())) {
      out.printf(Locale.ROOT, "first edition %d ms%n", (System.nanoTime() - start) / 1_000_000);
      List<Long> times = new ArrayList<>();
      List<Long> cpu = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        String page = get(client, preview.address().resolve(args[2]));
        String id = page.replaceAll("(?s).*data-edition=\"([^\"]+)\".*", "$1");
        URI wait = preview.address().resolve(".preview/wait.js?" + id);
        CompletableFuture<?> news =
            client.sendAsync(HttpRequest.newBuilder(wait).build(), BodyHandlers.ofString());
        String text = Files.readString(note, StandardCharsets.UTF_8);
        long spent = cpu();
        long saved = System.nanoTime();
        Files.writeString(note, text + "- one line more, number " + round + "\n");
        news.get();
        get(client, preview.address().resolve(args[2]));
        times.add((System.nanoTime() - saved) / 1_000_000);
        cpu.add((cpu() - spent) / 1_000_000);
      }
      out.println("ms from saving to the page: " + times);
      Collections.sort(times);
      out.println("ms of processor time, both sides together: " + cpu);
      out.println("median " + times.get(ROUNDS / 2) + ", longest " + times.get(ROUNDS - 1));
    }
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static String get(HttpClient client, URI uri) throws Exception {
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }

  private record Quiet() implements PreviewListener {
    @Override
    public void shown(Edition edition) {}

    @Override
    public void failed(RuntimeException fault) {
      throw fault;
    }
  }
}
