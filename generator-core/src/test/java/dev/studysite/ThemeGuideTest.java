package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published page on themes: its examples are a theme, and the site looks as the page says. */
class ThemeGuideTest {

  private static final Path GUIDE = Path.of("..", "site-src", "pages", "theme.md");
  private static final Path TEMPLATES =
      Path.of("src", "main", "resources", "dev", "studysite", "render", "templates");

  /** These only make PDFs. */
  private static final Set<String> OF_PAPER =
      Set.of("book.ftlh", "paper.ftlh", "paper-cards.ftlh", "paper-document.ftlh", "volume.ftlh");

  @Test
  void makesTheSiteOfTheExamples(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("notes"));
    Files.createDirectories(folder.resolve("pages"));
    Files.createDirectories(folder.resolve("theme"));
    Files.writeString(folder.resolve("notes/whales.txt"), "Whales\n- they sing\n- they dive\n");
    Files.writeString(folder.resolve("pages/visit.md"), "# Visit us\n\nOn Sundays.\n");
    Files.write(folder.resolve("theme/deep.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, -1});
    for (MatchResult file : fences("theme/[a-z0-9.]+")) {
      Files.writeString(folder.resolve(file.group(1)), file.group(2));
    }
    String settings = fences("properties").get(0).group(2) + "print = never\n";
    Files.writeString(folder.resolve("site.properties"), settings);

    Path site = folder.resolve("site");
    SiteReport report = new Studysite().build(SiteConfig.of(folder, site));

    assertEquals(List.of(), report.problems());
    Document home = Jsoup.parse(Files.readString(site.resolve("index.html")));
    assertEquals("Sea creatures", home.select("h1").text());
    assertEquals("./assets/whale.svg", home.select(".site img").attr("src"));
    assertEquals("Written at the coast.", home.select(".foot p").get(0).text());
    String style = Files.readString(site.resolve("assets/style.css"));
    assertTrue(style.contains("--accent:#1a7f37"), style);
    assertTrue(style.endsWith("h1{font-style:italic}\n"), style);
    Document page = Jsoup.parse(Files.readString(site.resolve("pages/visit.html")));
    assertEquals("A page by the keeper of the aquarium.", page.select(".facts").text());
    assertEquals(
        List.of((byte) 0x89, (byte) 'P'),
        List.of(
            Files.readAllBytes(site.resolve("assets/deep.png"))[0],
            Files.readAllBytes(site.resolve("assets/deep.png"))[1]));
  }

  @Test
  void namesEveryTemplateOfAPage() throws IOException {
    Set<String> named =
        Pattern.compile("^\\| `([a-z0-9]+\\.ftlh)` \\|", Pattern.MULTILINE)
            .matcher(Files.readString(GUIDE))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      Set<String> all =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".ftlh") && !OF_PAPER.contains(name))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(all, named);
    }
  }

  private static List<MatchResult> fences(String language) throws IOException {
    return Pattern.compile("```(" + language + ")\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(GUIDE))
        .results()
        .toList();
  }
}
