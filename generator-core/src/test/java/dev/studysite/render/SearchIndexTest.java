package dev.studysite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.studysite.fixture.SmallSite;
import dev.studysite.render.page.SearchDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SearchIndexTest {

  @Test
  void tellsEveryPageOfEveryWord() {
    String script =
        new SearchIndex(
                List.of(
                    doc("Key service", "keys and keyrings"),
                    doc("Queue", "a key in a queue"),
                    doc("Café", "日本 keys")))
            .script();

    Map<String, List<String>> read = read(script);

    assertEquals(List.of("0!", "1"), read.get("key"));
    assertEquals(List.of("0", "2"), read.get("keys"));
    assertEquals(List.of("1!"), read.get("queue"));
    assertEquals(List.of("2!"), read.get("cafe"));
    assertEquals(List.of("2"), read.get("本"));
  }

  @Test
  void findsByMisspellingsAndOtherForms() {
    String index =
        RenderedSite.of(
                new SmallSite()
                    .note("a.txt", "h1 Boxes\npara a [hsm:HSM] sends {notifcations=>notifications}")
                    .term("HSM", "hardware security module", "A device.")
                    .site())
            .file("assets/search-index.js");

    Map<String, List<String>> read = read(index);

    assertEquals(List.of("0"), read.get("notifcations"));
    assertEquals(List.of("0"), read.get("notifications"));
    assertEquals(List.of("0", "1!"), read.get("hardware"));
    assertEquals(List.of("0", "1!"), read.get("hsm"));
  }

  @Test
  void cannotBeLeftByAWordOfANote() {
    String script = new SearchIndex(List.of(doc("</script>\"\\\u2028", "\ud800 x"))).script();

    assertFalse(script.contains("</script>"));
    assertFalse(script.contains("\u2028"));
    assertFalse(script.contains("\ud800"));
  }

  private static SearchDoc doc(String title, String words) {
    return new SearchDoc(title, "a.html", false, "", "", List.of(title), List.of(words));
  }

  /** Reads the words and places as the script in the browser does. */
  private static Map<String, List<String>> read(String script) {
    String[] words = field(script, "words:\"").split(" ", -1);
    String[] places = field(script, "places:\"").split(" ", -1);
    Map<String, List<String>> read = new TreeMap<>();
    String before = "";
    for (int i = 0; i < words.length; i++) {
      int shared = Integer.parseInt(words[i].substring(0, 1), 36);
      before = before.substring(0, shared) + words[i].substring(1);
      List<String> docs = new ArrayList<>();
      int doc = 0;
      for (String place : places[i].split("\\.", -1)) {
        boolean name = place.endsWith("!");
        doc += Integer.parseInt(name ? place.substring(0, place.length() - 1) : place, 36);
        docs.add(doc + (name ? "!" : ""));
      }
      read.put(before, docs);
    }
    return read;
  }

  private static String field(String script, String name) {
    int from = script.indexOf(name) + name.length();
    return script.substring(from, script.indexOf('"', from));
  }
}
