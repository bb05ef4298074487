package dev.studysite.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.fixture.SmallSite;
import dev.studysite.read.TableFile;
import dev.studysite.read.TableRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LockTest {

  @Test
  void keepsRowsThatItCannotUse() {
    TableRow good = row(2, "note:gone.txt", "notes/gone/index.html");
    TableRow bad = row(3, "note:b.txt", "../outside.html");
    Lock lock = Lock.read(new TableFile("anchors.tsv", List.of(good, bad)));
    assertEquals(List.of(List.of("note:b.txt", "../outside.html", "")), lock.refused());
    assertEquals(1, lock.problems().size());
    Site site =
        new SmallSite()
            .note("a.txt", "h1 Decks\npara wood\n")
            .anchors(new TableFile("anchors.tsv", List.of(good, bad)))
            .site();
    assertEquals(lock.refused(), site.lock().refused());
  }

  private static TableRow row(int line, String key, String address) {
    return new TableRow(line, Map.of("key", key, "address", address, "former", ""));
  }
}
