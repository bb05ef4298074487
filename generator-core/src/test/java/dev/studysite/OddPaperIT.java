package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.fixture.OddNotes;
import dev.studysite.fixture.PdfStandard;
import dev.studysite.fixture.ReadPdf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets of notes that nobody tuned for, read back: nothing lost, outside, overlapping or tiny. */
class OddPaperIT {

  private static final Map<String, String> NOTES = notes();
  private static final float MARGIN = 22; // 8 mm, which every printer keeps
  private static final double SMALLEST = 6.75; // code at its smallest, less rounding

  @TempDir private static Path folder;
  private static Path site;
  private static List<String> printed;

  private static Map<String, String> notes() {
    Map<String, String> notes = new TreeMap<>(OddNotes.with(300));
    notes.remove("one-line.txt"); // its line is its title, so there is nothing to print
    notes.put("one-entry.txt", "Milk\n- Remember the milk\n");
    notes.put("wide-code.txt", wideCode());
    notes.put("long-words.txt", longWords());
    notes.put("wide-table.txt", wideTable());
    notes.put("deep.txt", deep());
    notes.put("long-title.txt", "A title that goes on ".repeat(12).strip() + "\n\n- one entry\n");
    return notes;
  }

  private static String wideCode() {
    return "Fetching\n$ curl --header 'Accept: application/json' "
        + "https://example.org/a/path/that/goes/on/".repeat(6)
        + "\n$ printf "
        + "0123456789abcdef".repeat(20)
        + "\n";
  }

  private static String longWords() {
    return "Words\n- "
        + "Donaudampfschifffahrtsgesellschaft".repeat(4)
        + "\n- "
        + "unbreakable_identifier_".repeat(12)
        + "end\nAn ordinary sentence stands behind them.\n";
  }

  private static String wideTable() {
    String row = IntStream.range(0, 14).mapToObj(i -> "cell" + i).collect(Collectors.joining("\t"));
    return "Cells\n" + (row + "\n").repeat(40);
  }

  private static String deep() {
    return "Depths\n"
        + IntStream.range(0, 12)
            .mapToObj(i -> "  ".repeat(i) + "- level number " + i)
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  @BeforeAll
  static void build() throws IOException {
    Files.createDirectories(folder.resolve("notes/deep/er"));
    for (Map.Entry<String, String> note : NOTES.entrySet()) {
      Files.writeString(folder.resolve("notes").resolve(note.getKey()), note.getValue());
    }
    Files.writeString(folder.resolve("site.properties"), "title=" + "Odd notes ".repeat(20) + "\n");
    site = folder.resolve("target/site");
    new Studysite().build(SiteConfig.of(folder, site));
    printed = sheets().stream().map(file -> ReadPdf.of(file).squeezed()).toList();
  }

  static List<Path> sheets() {
    try (Stream<Path> files = Files.list(site.resolve("sheets"))) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> names() {
    return List.copyOf(NOTES.keySet());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void keepsTextInsideThePagesApartAndReadable(Path file) {
    ReadPdf sheet = ReadPdf.of(file);
    assertEquals(List.of(), sheet.outside(MARGIN));
    assertEquals(List.of(), sheet.overlapping());
    assertTrue(sheet.smallest() >= SMALLEST, () -> "type of " + sheet.smallest());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void hasEveryBoxOfThePageAndItsWords(Path file) throws IOException {
    Document page =
        Jsoup.parse(Files.readString(Path.of(file.toString().replace(".pdf", ".html"))));
    ReadPdf sheet = ReadPdf.of(file);
    Set<String> marked = new HashSet<>();
    sheet.bookmarks().forEach(name -> marked.add(ReadPdf.squeeze(name)));
    for (String heading : page.select(".sheet .t").eachText()) {
      String name = ReadPdf.squeeze(heading.replace(" (continued)", ""));
      assertTrue(marked.contains(shown(name)) || marked.contains(name), () -> name + marked);
    }
    assertEquals(shown(ReadPdf.squeeze(page.select(".sheet").text())), shown(sheet.squeezed()));
  }

  /** Of each note the words of the lines that no correction touches, in their order. */
  @ParameterizedTest
  @MethodSource("names")
  void losesNoWordOfTheNote(String name) throws IOException {
    Set<Integer> corrected = new HashSet<>();
    for (ReportTable.Row row :
        ReportTable.read(folder.resolve("target/studysite/corrections.tsv"))) {
      if (row.has("note", name)) {
        corrected.add(row.number("line"));
      }
    }
    List<String> words = new ArrayList<>();
    String[] lines = NOTES.getOrDefault(name, "").split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!corrected.contains(i + 1)) {
        words.addAll(words(lines[i]));
      }
    }
    List<String> lost = printed.stream().map(text -> firstLost(words, text)).toList();
    assertTrue(
        lost.contains(""), () -> "no sheet has all, the first that is lost of each: " + lost);
  }

  /** Ordinals become numbers of entries, so single letters do not count. */
  private static List<String> words(String line) {
    return Stream.of(line.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 1)
        .map(OddPaperIT::shown)
        .toList();
  }

  private static String firstLost(List<String> words, String text) {
    int at = 0;
    for (String word : words) {
      int found = text.indexOf(word, at);
      if (found < 0) {
        return word;
      }
      at = found + word.length();
    }
    return "";
  }

  /** What the type of the paper lacks is shown by its number, what has no width not at all. */
  private static String shown(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isIdeographic(c) || c == 0xff1a) {
                out.append(String.format(Locale.ROOT, "[U+%04X]", c));
              } else if (c != 0x200b) {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  @Test
  void keepsTheStandardForAccessiblePaper() throws IOException {
    for (String sheet : List.of("chinese", "table", "definitions", "deep", "wide-code")) {
      byte[] pdf = Files.readAllBytes(site.resolve("sheets/" + sheet + ".pdf"));
      assertEquals(Set.of(), PdfStandard.violations(pdf), sheet);
    }
    assertEquals(Set.of(), PdfStandard.violations(Files.readAllBytes(site.resolve("print.pdf"))));
  }
}
