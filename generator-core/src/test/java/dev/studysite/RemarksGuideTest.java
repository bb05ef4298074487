package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published page on remarks: its example is a site, and the site shows what the page says. */
class RemarksGuideTest {

  private static final Path GUIDE = Path.of("..", "site-src", "pages", "remarks.md");

  @Test
  void showsTheRemarksOfTheExample(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("notes/sea"));
    Files.writeString(folder.resolve("notes/sea/whales.txt"), example("note"));
    Files.writeString(folder.resolve("remarks.md"), example("remarks"));
    Files.writeString(folder.resolve("site.properties"), "print = never\n");

    SiteReport report = new Studysite().build(SiteConfig.of(folder, folder.resolve("site")));

    assertEquals(
        List.of(),
        report.problems().stream().filter(p -> p.where().path().equals("remarks.md")).toList());
    Document page = Jsoup.parse(Files.readString(folder.resolve("site/remarks.html")));
    assertEquals(
        List.of(
            "Wrong on “the blue whale is a fish”",
            "Unclear on “sleep with half a brain”",
            "Out of date since 2006 on “9 planets”"),
        page.select(".remark .kind").eachText());
  }

  private static String example(String language) throws IOException {
    Pattern fence = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
    Matcher found = fence.matcher(Files.readString(GUIDE));
    found.find();
    return found.group(1);
  }
}
