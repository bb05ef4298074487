package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Notes that nobody tuned for, hostile ones among them: nothing is lost, nothing becomes markup.
 */
class OddNotesIT {

  private static final String HOSTILE =
      """
      <script>alert(1)</script>
      Ways to break a page:
      - </li></ul><img src=x onerror=alert(1)>
      - ${7*7} and #{7*7} and <#include "/etc/passwd"> and [=7*7]
      - <#assign x="freemarker.template.utility.Execute"?new()>
      - javascript:alert(1) and [click](javascript:alert(1))
      - "quoted" & 'single' &amp; &#60;b&#62;
      Entity - a <b>bold</b> claim -> nothing
      <!-- not a comment -->
      data:text/html,<script>alert(2)</script>
      """;

  private static final String CYRILLIC =
      """
      Шифрование
      Виды ключей:
      - симметричный: один ключ для обеих сторон
      - асимметричный: пара ключей
      Хеш - отпечаток сообщения.
      """;

  private static final String CHINESE = "密钥管理\n对称加密：使用同一个密钥\n- 数据密钥\n- 主密钥\n";

  private static final String CODE =
      """
      Deploying by hand
      $ kubectl apply -f pod.yaml
      $ kubectl get pods -o wide
      apiVersion: v1
      kind: Pod
      spec:
        containers:
        - name: web
          image: nginx
      {
        "Effect": "Allow",
        "Action": "s3:GetObject"
      }
      Then wait until it runs.
      """;

  private static final String WRAPPED =
      """
      1. The tide rises twice a day because the earth
         turns under two bulges of water, one of which
         faces the moon.
      2. Springs and neaps
         a) spring tides come at new and full moon
         b) neap tides come between them

      Q: What is a bore?
      A: A wave that runs up a river with the tide.
      """;

  /** Names that corrections mend, with shorter names inside that are terms by themselves. */
  private static final String NAMES =
      """
      Networks
      - VPC flow logs
      - VPC flow logs go to amazon s3
      - aws lambda reads them
      VPC (Virtual Private Cloud)
      S3 - stores objects
      - s3/VPC endpoint
      """;

  @TempDir private static Path folder;
  private static SiteReport report;

  @BeforeAll
  static void build() throws IOException {
    Files.createDirectories(folder.resolve("notes/deep/er"));
    for (Map.Entry<String, String> note : notes().entrySet()) {
      Files.writeString(folder.resolve("notes").resolve(note.getKey()), note.getValue());
    }
    report = new Studysite().build(SiteConfig.of(folder, folder.resolve("target/site")));
  }

  static Map<String, String> notes() {
    Map<String, String> notes = new TreeMap<>();
    notes.put("one-line.txt", "Remember the milk");
    notes.put("hostile.txt", HOSTILE);
    notes.put("cyrillic.txt", CYRILLIC);
    notes.put("chinese.txt", CHINESE);
    notes.put("code.txt", CODE);
    notes.put("deep/er/wrapped.txt", WRAPPED);
    notes.put("windows.txt", WRAPPED.replace("\n", "\r\n"));
    notes.put("index.txt", "Index\n\nA note that is called like a folder's own page.\n");
    notes.put("names.txt", NAMES);
    notes.put("table.txt", table());
    notes.put("definitions.txt", definitions());
    notes.put("noise.txt", noise());
    notes.put(
        "spaces.txt", "Odd\u00a0spaces\n\t\t-\ttabs\u00a0and more\n\u00a0\n- \u200bzero width\n");
    return notes;
  }

  static List<String> names() {
    return List.copyOf(notes().keySet());
  }

  @Test
  void hasNothingWrongWithItsPages() {
    List<Problem> errors =
        report.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    assertEquals(List.of(), errors);
    assertFalse(report.failed());
  }

  @ParameterizedTest
  @MethodSource("names")
  void showsEveryLineAsTheReportsSay(String name) throws IOException {
    List<String> lines = List.of(notes().getOrDefault(name, "").split("\r\n|\n", -1));
    assertEquals(
        List.of(),
        ReadBack.faults(
            name, lines, folder.resolve("target/site"), folder.resolve("target/studysite")));
  }

  @Test
  void letsNoNoteBecomeMarkupOrScript() throws IOException {
    Path site = folder.resolve("target/site");
    List<Path> pages;
    try (var files = Files.walk(site)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    for (Path page : pages) {
      String html = Files.readString(page);
      assertEquals(
          List.of(),
          Jsoup.parse(html)
              .select("script:not([src]), img[onerror], a[href^=javascript], a[href^=data]")
              .eachText(),
          page::toString);
      assertFalse(html.contains("49 and"), page::toString);
    }
  }

  @Test
  void readsANoteAloneAsItReadsItAmongOthers() throws IOException {
    Path alone = folder.resolve("alone");
    Files.createDirectories(alone.resolve("notes"));
    Files.writeString(alone.resolve("notes/code.txt"), CODE);
    new Studysite().build(SiteConfig.of(alone, alone.resolve("target/site")));
    assertEquals(
        rowsOfCode(folder.resolve("target/studysite")),
        rowsOfCode(alone.resolve("target/studysite")));
  }

  private static List<ReportTable.Row> rowsOfCode(Path reports) throws IOException {
    return ReportTable.read(reports.resolve("outline.tsv")).stream()
        .filter(row -> row.has("note", "code.txt"))
        .toList();
  }

  private static String table() {
    return "Ports\n"
        + IntStream.range(0, 120)
            .mapToObj(i -> "port" + i + "\t" + (1000 + i) + "\tservice number " + i)
            .collect(Collectors.joining("\n"));
  }

  private static String definitions() {
    return "Words of the sea\n"
        + IntStream.range(0, 300)
            .mapToObj(i -> "Knot" + (char) ('a' + i % 26) + i + " - a knot of kind " + i)
            .collect(Collectors.joining("\n"));
  }

  /** Random printable characters, line ends and tabs; the seed is fixed. */
  private static String noise() {
    Random random = new Random(20261123);
    return random
        .ints(4000, 0, 100)
        .mapToObj(c -> c < 6 ? "\n" : c < 9 ? "\t" : c < 25 ? " " : Character.toString(c + 8))
        .collect(Collectors.joining());
  }
}
