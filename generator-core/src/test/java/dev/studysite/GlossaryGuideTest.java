package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published page on the glossary: its example is a site that does what the page says. */
class GlossaryGuideTest {

  private static final Path GUIDE = Path.of("..", "site-src", "pages", "glossary.md");

  @Test
  void linksWhatThePageSaysAndNothingElse(@TempDir Path folder) throws IOException {
    build(folder, example("note"));

    List<ReportTable.Row> rows = ReportTable.read(folder.resolve("studysite/mentions.tsv"));
    assertEquals(
        List.of("Water no opted-out", "DEK yes first-in-section"),
        rows.stream()
            .map(row -> row.get("term") + " " + row.get("linked") + " " + row.get("reason"))
            .toList());
    assertEquals(List.of("data key"), termLinks(folder.resolve("site/notes")));
  }

  @Test
  void saysWhereALineIsNoLongerThere(@TempDir Path folder) throws IOException {
    SiteReport report = build(folder, example("note").replace("maps", "charts"));

    assertEquals(
        1,
        report.problems().stream().filter(p -> p.what().contains("fits no line")).count(),
        report.problems()::toString);
  }

  private static List<String> termLinks(Path notes) throws IOException {
    List<String> links = new ArrayList<>();
    try (Stream<Path> files = Files.walk(notes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        links.addAll(Jsoup.parse(Files.readString(file)).select("article a.term").eachText());
      }
    }
    return links;
  }

  private static String example(String language) throws IOException {
    Pattern fence = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
    Matcher found = fence.matcher(Files.readString(GUIDE));
    found.find();
    return found.group(1);
  }

  private static SiteReport build(Path folder, String note) throws IOException {
    Files.createDirectories(folder.resolve("notes/sea"));
    Files.writeString(folder.resolve("notes/sea/whales.txt"), note);
    Files.writeString(folder.resolve("glossary.md"), example("glossary"));
    Files.writeString(folder.resolve("site.properties"), "print = never\n");
    return new Studysite().build(SiteConfig.of(folder, folder.resolve("site")));
  }
}
