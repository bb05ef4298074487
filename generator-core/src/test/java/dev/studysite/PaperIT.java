package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.fixture.PdfStandard;
import dev.studysite.fixture.ReadPdf;
import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper of the sample site, read back: sheets in all formats, the whole site, the cards. */
class PaperIT {

  private static final Path SOURCE = Path.of("..", "site-src").toAbsolutePath().normalize();
  private static final String NOTE = "aws-developer-associate-part-6";
  private static final float CARD = 74 * 72 / 25.4f; // an A8 card, standing
  private static final float FOOT = CARD - 10.5f;
  private static final float MARGIN = 22; // 8 mm, which every printer keeps

  private static final float HEAD = 42; // where the columns of a sheet begin, in points
  private static final float FEET = 40; // and where the foot begins, from below
  private static final double LINE = 0.02; // one line of a column

  @TempDir private static Path folder;
  private static final List<String> CHOSEN = new ArrayList<>();
  private static SiteReport report;
  private static Path site;

  @BeforeAll
  static void build() {
    site = folder.resolve("site");
    Map<String, String> settings =
        Map.of(
            "sheets",
            NOTE + " (1/2/4 pages, A4/Letter); Keys: KMS, CloudHSM (2 columns)",
            "cards",
            "definition, A8");
    report =
        new Studysite()
            .build(
                new SiteConfig(
                    SOURCE, site, folder.resolve("r"), settings, FailOn.ERROR, false, true, false),
                new Listener());
  }

  private record Listener() implements Progress {
    @Override
    public void done(String stage, String made) {}

    @Override
    public void at(String stage, int done, int total) {}

    @Override
    public void chose(String what) {
      CHOSEN.add(what);
    }
  }

  private static List<Path> sheets() {
    try (Stream<Path> files = Files.list(site.resolve("sheets"))) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static ReadPdf sheet(String name) {
    return ReadPdf.of(site.resolve("sheets").resolve(name + ".pdf"));
  }

  @Test
  void makesEverySheetThatIsAskedFor() {
    Set<String> names =
        sheets().stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    for (String paper : List.of("a4", "letter")) {
      for (int pages : List.of(1, 2, 4)) {
        assertTrue(names.contains(NOTE + "-" + pages + "p-" + paper + ".pdf"), names::toString);
      }
    }
    assertTrue(
        names.containsAll(List.of(NOTE + ".pdf", NOTE + "-facts.pdf", "glossary.pdf", "keys.pdf")),
        names::toString);
  }

  @Test
  void fitsTwoPagesInTypeThatOneLikesToRead() {
    for (String paper : List.of("a4", "letter")) {
      ReadPdf sheet = sheet(NOTE + "-2p-" + paper);
      assertEquals(2, sheet.pages());
      assertTrue(points(sheet) >= (paper.equals("a4") ? 8.5 : 8.0), () -> paper + points(sheet));
    }
  }

  @Test
  void tellsTheSizeOfEverySheetInTheLogAndAtItsFoot() {
    for (Path file : sheets()) {
      ReadPdf sheet = ReadPdf.of(file);
      String size = String.format(Locale.ROOT, "%.1f pt", points(sheet));
      String pages = sheet.pages() + (sheet.pages() == 1 ? " page" : " pages");
      String line = "sheets/" + file.getFileName() + ": " + pages + ", " + size;
      assertTrue(CHOSEN.contains(line), () -> line + " is not in " + CHOSEN);
    }
    assertEquals(sheets().size(), CHOSEN.size());
  }

  /**
   * Where even the largest type does not fill the pages wanted, columns behind the last are bare.
   */
  @Test
  void leavesNoColumnAQuarterEmptyButTheLast() {
    for (Path file : sheets()) {
      int columns = file.endsWith("keys.pdf") ? 2 : 3;
      List<Double> full = ReadPdf.of(file).fullness(columns, HEAD, FEET);
      int last = full.size() - 1;
      while (full.get(last) == 0) {
        last--;
      }
      for (double share : full.subList(0, last)) {
        assertTrue(share >= 0.75 - LINE, () -> file + ": " + full);
      }
    }
  }

  @Test
  void namesThePageOfTermsThatAreDefinedOnAnother() throws IOException {
    String page = Files.readString(site.resolve("sheets/" + NOTE + "-2p-a4.html"));
    List<Element> pages = Jsoup.parse(page).select(".sheet .pg");
    int marks = 0;
    for (int i = 0; i < pages.size(); i++) {
      for (Element mark : pages.get(i).select(".s")) {
        assertTrue(mark.text().matches("›[1-2]"), mark::text);
        assertFalse(mark.text().equals("›" + (i + 1)), mark::outerHtml);
        marks++;
      }
    }
    assertTrue(marks > 2 && marks < 40, "marks: " + marks);
    String foot = sheet(NOTE + "-2p-a4").page(1);
    assertTrue(foot.contains("›2: see page 2") && foot.contains("terms: sheet “Glossary”"), foot);
  }

  @Test
  void keepsTheStandardForAccessiblePaper() throws IOException {
    for (String file :
        List.of("print.pdf", "cards/cards.pdf", "sheets/" + NOTE + ".pdf", "sheets/glossary.pdf")) {
      byte[] pdf = Files.readAllBytes(site.resolve(file));
      assertEquals(Set.of(), PdfStandard.violations(pdf), file);
    }
  }

  /** The size that the foot of a sheet states. */
  private static double points(ReadPdf sheet) {
    String text = sheet.page(1);
    int at = text.lastIndexOf(" pt");
    return Double.parseDouble(text.substring(text.lastIndexOf(' ', at - 1) + 1, at));
  }

  @Test
  void saysWhatIsNearestWhereOnePageIsTooLittle() {
    List<Problem> told =
        report.problems().stream()
            .filter(p -> p.what().contains("does not fit on 1 page"))
            .toList();
    assertEquals(2, told.size(), report.problems()::toString);
    assertEquals("notes/" + NOTE + ".txt", told.get(0).where().path());
    assertTrue(told.get(0).hint().matches("It has 2 pages at \\d+\\.\\d pt instead; .*"));
  }

  @Test
  void saysWhereMorePagesAreAskedForThanTheLargestTypeFills() {
    for (Problem problem : report.problems()) {
      if (problem.what().contains("of the 4 pages wanted")) {
        assertEquals(Severity.INFO, problem.severity());
        return;
      }
    }
    assertEquals(4, sheet(NOTE + "-4p-a4").pages());
  }

  /** In small letters, as corrections mend capitals; other slips count as lost. */
  @Test
  void holdsNearlyAllWordsOfTheNotes() throws IOException {
    Map<String, Integer> there = new HashMap<>();
    String page = Files.readString(site.resolve("sheets/" + NOTE + "-2p-a4.html"));
    words(Jsoup.parse(page).select(".sheet").text()).forEach(w -> there.merge(w, 1, Integer::sum));
    List<String> lost = new ArrayList<>();
    List<String> wanted = words(Files.readString(SOURCE.resolve("notes/" + NOTE + ".txt")));
    for (String word : wanted) {
      if (there.merge(word, -1, Integer::sum) < 0) {
        lost.add(word);
      }
    }
    assertTrue(
        lost.size() < 0.05 * wanted.size(), () -> lost.size() + " of " + wanted.size() + lost);
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  @Test
  void keepsTextInsideThePagesAndApart() {
    List<Path> files = new ArrayList<>(sheets());
    files.add(site.resolve("print.pdf"));
    for (Path file : files) {
      ReadPdf pdf = ReadPdf.of(file);
      assertEquals(List.of(), pdf.outside(MARGIN), file::toString);
      assertEquals(List.of(), pdf.overlapping(), file::toString);
      assertTrue(pdf.smallest() >= 6.75, () -> file + ": " + pdf.smallest());
      assertFalse(pdf.links().contains(0), file::toString);
    }
  }

  @Test
  void saysTheSameOnThePageAsInThePdf() throws IOException {
    for (Path file : sheets()) {
      Path page = Path.of(file.toString().replace(".pdf", ".html"));
      String text = Jsoup.parse(Files.readString(page)).select(".sheet").text();
      assertEquals(ReadPdf.squeeze(text), ReadPdf.of(file).squeezed(), page::toString);
    }
  }

  @Test
  void numbersSectionsAndNamesTheirPages() {
    ReadPdf book = ReadPdf.of(site.resolve("print.pdf"));
    List<String> bookmarks = book.bookmarks();
    assertEquals("Contents", bookmarks.get(0));
    assertTrue(bookmarks.contains("Glossary") && bookmarks.contains("Corrections"));
    String contents = ReadPdf.squeeze(book.page(2));
    int checked = 0;
    for (String bookmark : bookmarks) {
      String title = ReadPdf.squeeze(bookmark);
      int at = contents.indexOf(title + ".");
      if (at >= 0 && Character.isDigit(title.charAt(0))) {
        String page = contents.substring(at + title.length()).replaceFirst("^\\.+", "");
        int real = pageOf(book, title);
        assertTrue(page.startsWith(String.valueOf(real)), title + " is on " + real);
        checked++;
      }
    }
    assertTrue(checked > 15, "only " + checked + " lines of the contents were read");
  }

  private static int pageOf(ReadPdf book, String title) {
    for (int page = 3; page <= book.pages(); page++) {
      if (ReadPdf.squeeze(book.page(page)).contains(title)) {
        return page;
      }
    }
    return 0;
  }

  @Test
  void putsBacksBehindTheirFronts() {
    ReadPdf cards = ReadPdf.of(site.resolve("cards/cards.pdf"));
    assertEquals(0, cards.pages() % 2);
    assertEquals(List.of(), cards.overlapping());
    assertEquals(List.of(), cards.outside(8));
    for (int page = 1; page < cards.pages(); page += 2) {
      List<ReadPdf.Letter> fronts = feet(cards, page);
      List<ReadPdf.Letter> backs = feet(cards, page + 1);
      assertEquals(fronts.size(), backs.size());
      for (int i = 0; i < fronts.size(); i++) {
        assertEquals(fronts.get(i).text(), backs.get(i).text());
        assertEquals(fronts.get(i).y(), backs.get(i).y(), 0.1);
      }
    }
  }

  /** The first digits of the numbers at the feet of the cards, in the order of the cards. */
  private static List<ReadPdf.Letter> feet(ReadPdf cards, int page) {
    List<ReadPdf.Letter> feet = new ArrayList<>();
    float last = -1;
    for (ReadPdf.Letter letter : cards.letters()) {
      boolean foot = letter.page() == page && Math.abs(letter.y() % CARD - FOOT) < 4;
      if (foot && letter.text().matches("\\d") && letter.x() != last && isStart(cards, letter)) {
        feet.add(letter);
      }
      last = letter.x();
    }
    return feet;
  }

  /** True where no letter stands right before it on its line. */
  private static boolean isStart(ReadPdf cards, ReadPdf.Letter letter) {
    return cards.letters().stream()
        .filter(other -> other.page() == letter.page() && other.y() == letter.y())
        .noneMatch(o -> o.x() < letter.x() && o.x() + o.width() > letter.x() - 3);
  }
}
