package dev.studysite.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.fixture.SmallSite;
import dev.studysite.outline.TopicKey;
import dev.studysite.read.TableFile;
import dev.studysite.read.TableRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SitePlannerTest {

  @Test
  void standsWhereTheDesignSays() {
    Site site =
        new SmallSite()
            .note("aws/kms.txt", "title Keys\nh1 Key {tpyes=>types}\npara Two.")
            .page("pages/guide.md", "h1 Guide\npara Text.")
            .term("Nitro Enclaves", "", "An isolated machine.")
            .sheets()
            .site();

    assertEquals(
        List.of(
            "404.html",
            "cards/index.html",
            "corrections.html",
            "glossary/index.html",
            "glossary/nitro-enclaves.html",
            "glossary/topics/index.html",
            "index.html",
            "notes/aws-kms/index.html",
            "notes/aws-kms/key-types.html",
            "pages/guide.html",
            "print.html",
            "sheets/aws-kms.html",
            "sheets/index.html",
            "source/aws-kms.html"),
        paths(site));
  }

  @Test
  void givesTheSameAddressesWhateverTheOrderOfTheNotes() {
    Site one = new SmallSite().note("a.txt", NOTE).note("A.txt", NOTE).note("b.txt", NOTE).site();
    Site other = new SmallSite().note("b.txt", NOTE).note("A.txt", NOTE).note("a.txt", NOTE).site();

    assertEquals(paths(one), paths(other));
    assertEquals(one.lock(), other.lock());
  }

  @Test
  void givesNoAddressTwice() {
    Site site =
        new SmallSite()
            .note("a/b.txt", NOTE)
            .note("a-b.txt", NOTE)
            .note("index.txt", NOTE)
            .note("日本.txt", NOTE)
            .term("Index", "", "x")
            .term("Con", "", "x")
            .site();

    Set<Address> addresses = new HashSet<>();
    site.pages().forEach(page -> assertTrue(addresses.add(page.address()), page::toString));
  }

  @Test
  void keepsTheAddressesOfTheBuildBefore() {
    Site before = new SmallSite().note("a.txt", "h1 Queues\npara x").site();
    Site after =
        new SmallSite()
            .note("a.txt", "h1 Queues\npara x\nh1 queues\npara y")
            .anchors(written(before.lock()))
            .site();

    assertEquals("notes/a/queues.html", topic(after, "a.txt", "Queues"));
    assertTrue(topic(after, "a.txt", "queues").startsWith("notes/a/queues-"));
  }

  @Test
  void writesTheSameLockAgainWhereNothingChanged() {
    Site before = new SmallSite().note("a.txt", NOTE).note("b.txt", NOTE).site();

    Site after =
        new SmallSite()
            .note("a.txt", NOTE)
            .note("b.txt", NOTE)
            .anchors(written(before.lock()))
            .site();

    assertEquals(before.lock().rows(), after.lock().rows());
  }

  @Test
  void leadsFromAddressesThatAreGoneToTheNote() {
    Site before = new SmallSite().note("a.txt", "h1 Queues\npara x\nh1 Topics\npara y").site();
    Site after =
        new SmallSite().note("a.txt", "h1 Topics\npara y").anchors(written(before.lock())).site();

    assertTrue(
        after
            .pages()
            .contains(
                new Page.Redirect(
                    new Address("notes/a/queues.html"), new Address("notes/a/index.html"))));
  }

  @Test
  void leavesTheAddressToAHeadingWhoseSlipWasMendedInTheNote() {
    Site before = new SmallSite().note("a.txt", "h1 Qu{ee=>eue}s\npara x").site();
    Site after =
        new SmallSite().note("a.txt", "h1 Queues\npara x").anchors(written(before.lock())).site();

    assertEquals(topic(before, "a.txt", "Quees"), topic(after, "a.txt", "Queues"));
  }

  @Test
  void leadsFromFormerAddressesOn() {
    TableRow row =
        new TableRow(
            2,
            Map.of(
                "key",
                "topic:a.txt#Queues",
                "address",
                "notes/a/lines.html",
                "former",
                "notes/a/queues.html||notes/a/old.html"));
    Site site =
        new SmallSite()
            .note("a.txt", "h1 Queues\npara x")
            .anchors(new TableFile("anchors.tsv", List.of(row)))
            .site();

    Address now = new Address("notes/a/lines.html");
    assertTrue(site.pages().contains(new Page.Redirect(new Address("notes/a/queues.html"), now)));
    assertTrue(site.pages().contains(new Page.Redirect(new Address("notes/a/old.html"), now)));
  }

  @Test
  void saysWhichRowsOfTheLockItCannotKeep() {
    TableRow row = new TableRow(7, Map.of("key", "topic:a.txt#Queues", "address", "../../etc/x"));
    Site site =
        new SmallSite()
            .note("a.txt", "h1 Queues\npara x")
            .anchors(new TableFile("anchors.tsv", List.of(row)))
            .site();

    assertEquals("anchors.tsv:7:1", site.problems().get(0).where().toString());
    assertEquals("notes/a/queues.html", topic(site, "a.txt", "Queues"));
  }

  @Test
  void splitsAGlossaryThatIsTooLongForOnePage() {
    SmallSite small = new SmallSite().note("a.txt", NOTE);
    for (int i = 0; i <= Parts.MOST_TERMS; i++) {
      small.term((i % 2 == 0 ? "Alpha" : "Beta") + i, "", "x");
    }

    Site site = small.site();

    assertTrue(paths(site).contains("glossary/letters/a.html"));
    assertTrue(paths(site).contains("glossary/letters/b.html"));
    site.pages().stream()
        .flatMap(
            page -> page instanceof Page.GlossaryPage glossary ? Stream.of(glossary) : Stream.of())
        .forEach(page -> assertTrue(page.terms().size() <= Parts.MOST_TERMS));
  }

  @Test
  void namesHeadingsOfEqualWordsByTheWayToThem() {
    Site site =
        new SmallSite()
            .note("a.txt", "h1 Keys\nh3 Limits\npara x\nh3 limits\npara y\nh3 Use\npara z")
            .site();
    var note = site.content().notes().get(0);

    List<String> ids = List.copyOf(HeadingIds.of(note, note.outline().topics().get(0)).values());

    assertEquals("s-limits", ids.get(0));
    assertTrue(ids.get(1).matches("s-limits-[0-9a-f]{8}"), ids::toString);
    assertEquals("s-use", ids.get(2));
    assertEquals(3, new HashSet<>(ids).size());
  }

  private static final String NOTE = "h1 Keys\npara x\nh1 Keys\npara y\nh2 keys\npara z";

  private static List<String> paths(Site site) {
    return site.pages().stream().map(page -> page.address().path()).toList();
  }

  private static String topic(Site site, String note, String path) {
    return site.addresses().topic(new TopicKey(note, path)).path();
  }

  private static TableFile written(Lock lock) {
    List<TableRow> rows =
        lock.rows().stream()
            .map(Lock::fields)
            .map(
                f ->
                    new TableRow(
                        2, Map.of("key", f.get(0), "address", f.get(1), "former", f.get(2))))
            .toList();
    return new TableFile("anchors.tsv", rows);
  }
}
