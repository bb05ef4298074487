package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that stand where no topic is, or that two notes write so that they come to one address. */
class NamesThatMeetIT {

  @TempDir private Path folder;

  @BeforeEach
  void leaveOutThePaper() throws IOException {
    Files.createDirectory(folder.resolve("notes"));
    Files.writeString(folder.resolve("site.properties"), "print = never\n");
  }

  @Test
  void leadsFromTheCardOfAnAcronymInATitleToItsNote() throws IOException {
    write("tides.txt", "Tidal energy plant (TEP)\n\nTURBINES\n  * they turn\n  * they rest\n");
    Path site = build();
    String cards = Files.readString(site.resolve("cards/index.html"));
    assertTrue(cards.contains("TEP"), cards);
    assertEquals(
        List.of("../notes/tides/index.html"),
        Jsoup.parse(cards).select("main a:containsOwn(Tidal energy plant)").eachAttr("href"));
  }

  @Test
  void makesOneTermOfAPluralAndTheSameInCapitals() throws IOException {
    write("a.txt", "Pumps\n- built in 1890\n\nAffected Valleys\nTwo of them:\n- Upper\n- Lower\n");
    write("b.txt", "PUMPS\n--built in 1890\n\nAFFECTED VALLEYS\nTwo of them:\n--Upper\n--Lower\n");
    Path site = build();
    assertTrue(Files.isRegularFile(site.resolve("glossary/affected-valleys.html")));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve("notes").resolve(name), text);
  }

  private Path build() {
    Path site = folder.resolve("target/site");
    new Studysite().build(SiteConfig.of(folder, site));
    return site;
  }
}
