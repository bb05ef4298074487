package dev.studysite;

import dev.studysite.ReportTable.Row;
import dev.studysite.text.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the finished pages of one note back and holds them against the reports: every line of the
 * outline stands in a page in the element of its label, with its corrections made, with its links,
 * and with nothing else.
 */
final class ReadBack {

  private static final String[] ROMAN =
      "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");

  /** A number or letter that a list may show in its own way: its core is the first group. */
  private static final Pattern COUNTED =
      Pattern.compile("^\\s*[(\\[]?([0-9]+|[a-zA-Z]|[ivx]+)\\s*[]).:、．）-]\\s*");

  private final String note;
  private final List<String> lines;
  private final List<Row> outline;
  private final List<Row> corrections;
  private final List<Row> mentions;
  private final Map<Integer, Element> elements = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private ReadBack(String note, List<String> lines, Path site, Path reports) throws IOException {
    this.note = note;
    this.lines = lines;
    this.outline = ofNote(reports.resolve("outline.tsv"));
    this.corrections = ofNote(reports.resolve("corrections.tsv"));
    this.mentions = ofNote(reports.resolve("mentions.tsv"));
    String name = Slug.of(note.replaceFirst("\\.[a-z]+$", ""));
    try (Stream<Path> pages = Files.walk(site.resolve("notes").resolve(name))) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".html")).sorted().toList()) {
        collect(page);
      }
    }
  }

  /**
   * What differs between the pages of a note and the reports.
   *
   * @param note the note's path below {@code notes/}
   * @param lines its decoded lines
   */
  static List<String> faults(String note, List<String> lines, Path site, Path reports)
      throws IOException {
    ReadBack back = new ReadBack(note, lines, site, reports);
    back.outline.forEach(back::checkLine);
    return back.faults;
  }

  private List<Row> ofNote(Path report) throws IOException {
    return ReportTable.read(report).stream().filter(row -> row.has("note", note)).toList();
  }

  private void collect(Path page) throws IOException {
    Document document = Jsoup.parse(Files.readString(page));
    document.select("main .margin, main .remark, main a.anchor").remove();
    for (Element element : document.select("main [data-line]")) {
      int line = Integer.parseInt(element.attr("data-line"));
      Element other = elements.putIfAbsent(line, element);
      if (other != null && !isTitle(line)) {
        faults.add(line + ": stands twice");
      }
    }
  }

  private boolean isTitle(int line) {
    return outline.stream()
        .anyMatch(row -> row.number("line") == line && row.has("label", "title"));
  }

  private void checkLine(Row row) {
    int number = row.number("line");
    String expected = corrected(number);
    Element element = elements.get(number);
    if (element == null) {
      if (!squash(expected).isEmpty()) {
        faults.add(number + ": in no page: " + expected);
      }
      return;
    }
    checkWords(number, expected, element);
    if (!isInPlace(row.get("label"), element)) {
      faults.add(number + ": " + row.get("label") + " stands in <" + element.tagName() + ">");
    }
    checkLinks(number, element);
  }

  private void checkWords(int number, String expected, Element element) {
    String shown = squash(shownMark(element) + " " + ownText(element));
    Matcher counted = COUNTED.matcher(expected);
    boolean same =
        shown.equals(squash(expected))
            || (counted.find() && shown.equals(squash(withoutZeros(expected, counted))));
    if (!same) {
      faults.add(number + ": expected '" + expected + "', shown '" + ownText(element) + "'");
    }
  }

  /** {@code 01.} is shown as {@code 1.}. */
  private static String withoutZeros(String line, Matcher counted) {
    String core = counted.group(1).replaceFirst("^0+(?=\\d)", "");
    return core + " " + line.substring(counted.end());
  }

  /** The number or letter that a browser sets before an entry of a list; empty for a bullet. */
  private static String shownMark(Element element) {
    Element list = element.parent();
    if (!element.tagName().equals("li") || list == null || !list.tagName().equals("ol")) {
      return "";
    }
    int number = 0;
    for (Element entry : list.children().subList(0, element.elementSiblingIndex() + 1)) {
      number = entry.hasAttr("value") ? Integer.parseInt(entry.attr("value")) : number + 1;
    }
    return numeral(number, list.attr("type"));
  }

  private static String numeral(int number, String type) {
    return switch (type) {
      case "a", "A" -> Character.toString(type.charAt(0) + number - 1);
      case "i", "I" -> ROMAN[number - 1];
      default -> String.valueOf(number);
    };
  }

  private static boolean isInPlace(String label, Element element) {
    return switch (label) {
      case "title", "h1", "h2", "h3" -> element.tagName().matches("h[1-6]");
      case "para" -> element.closest("p, li, dd") != null;
      case "item", "subitem" -> element.closest("li") != null;
      case "definition" -> !element.select("dfn").isEmpty();
      case "code" -> element.closest("pre") != null;
      case "table" -> element.closest("tr") != null;
      default -> true;
    };
  }

  private void checkLinks(int number, Element element) {
    List<String> reported =
        mentions.stream()
            .filter(row -> row.number("line") == number && row.has("linked", "yes"))
            .map(row -> squash(row.get("surface")))
            .sorted()
            .toList();
    List<String> shown =
        element.select("a.term").stream()
            .filter(link -> holder(link).equals(element))
            .map(link -> squash(link.text()))
            .sorted()
            .toList();
    if (!reported.equals(shown)) {
      faults.add(number + ": links reported " + reported + ", shown " + shown);
    }
  }

  /** The nearest element that stands for a line; jsoup's elements are equal only to themselves. */
  private static Element holder(Element inner) {
    return Objects.requireNonNull(inner.closest("[data-line]"));
  }

  private static String ownText(Element element) {
    Element copy = element.clone();
    copy.select("[data-line]").stream().skip(1).forEach(Element::remove);
    return copy.wholeText();
  }

  /** A line of the note with its applied corrections made, from the last to the first. */
  private String corrected(int number) {
    StringBuilder line = new StringBuilder(lines.get(number - 1));
    corrections.stream()
        .filter(row -> row.number("line") == number && row.has("action", "applied"))
        .sorted(Comparator.comparingInt((Row row) -> row.number("column")).reversed())
        .forEach(row -> replace(line, row));
    return line.toString();
  }

  private static void replace(StringBuilder line, Row row) {
    int start = line.offsetByCodePoints(0, row.number("column") - 1);
    line.replace(start, start + row.get("before").length(), row.get("after"));
  }

  private static String squash(String text) {
    return text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
