package dev.studysite.render.paper;

import dev.studysite.render.view.BrokenTemplateException;
import dev.studysite.render.view.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the XHTML and the style sheet of a sheet. */
final class SheetForm {

  private static final double TENTHS = 10;

  /** The size of code as a share of that of text: its letters are wide. */
  private static final double CODE = 0.82;

  /** The size of remarks as a share of that of text, and the size in points that they must have. */
  private static final double REMARK = 0.88;

  /** The size of the page behind a term as a share of that of text. */
  private static final double MARK = 0.82;

  private static final double SMALLEST = PaperOptions.SMALLEST / TENTHS;

  /** The size in points that monospaced type must have on paper. */
  private static final double SMALLEST_CODE = 6.8;

  private static final String BETWEEN = " · ";

  /** The letters that the foot of a page has room for beside the number of the page. */
  private static final int LONGEST_FOOT = 130;

  private static final int LONGEST_TITLE = 60;

  /** Longer than any note becomes in one column: a page end would add to the box it falls in. */
  private static final int MEASURING_HEIGHT = 1_000_000;

  private final Templates templates;
  private final PaperOptions options;
  private final Page page;

  SheetForm(Templates templates, PaperOptions options) {
    this.templates = templates;
    this.options = options;
    this.page = new Page(options.paper(), options.columns());
  }

  Page page() {
    return page;
  }

  PaperOptions options() {
    return options;
  }

  /** A document in which all boxes stand below each other in one column, with ids, unstyled. */
  String measuring(SheetText sheet) throws BrokenTemplateException {
    List<Chunk> chunks = new ArrayList<>();
    HeadingLevels levels = new HeadingLevels();
    PageMarks marks = PageMarks.measuring(sheet);
    for (BoxText box : sheet.boxes()) {
      List<Atom> atoms = marks.on(1, box.atoms());
      chunks.add(chunk(box, atoms, 0, atoms.size(), box.id(), levels));
    }
    String about = about(sheet, PaperOptions.LARGEST, "");
    SheetPages pages = new SheetPages(sheet.title(), about, List.of(List.of(chunks)));
    return document(sheet, pages, "", true);
  }

  /** The style sheet of that document for a size of type in tenths of a point. */
  String measuringCss(int tenths) throws BrokenTemplateException {
    String size = hundredths(options.paper().width()) + "mm " + MEASURING_HEIGHT + "mm";
    return css(tenths, "auto", size);
  }

  /** The packed document that becomes the PDF. */
  String printing(SheetText sheet, SheetLayout layout) throws BrokenTemplateException {
    return document(sheet, pages(sheet, layout, true), css(layout), false);
  }

  /** The style sheet of a packed sheet. */
  String css(SheetLayout layout) throws BrokenTemplateException {
    String height = hundredths(layout.columnHeight()) + "pt";
    return css(layout.tenths(), height, options.paper().label());
  }

  /**
   * The pages of a packed sheet.
   *
   * @param linked true where terms lead to the boxes that define them
   */
  SheetPages pages(SheetText sheet, SheetLayout layout, boolean linked) {
    PageMarks marks = PageMarks.of(sheet, layout, linked);
    HeadingLevels levels = new HeadingLevels();
    List<List<List<Chunk>>> pages = new ArrayList<>();
    for (List<List<SheetLayout.Part>> columns : layout.pages()) {
      int page = pages.size() + 1;
      pages.add(
          columns.stream()
              .map(parts -> parts.stream().map(p -> chunk(sheet, p, page, marks, levels)).toList())
              .toList());
    }
    String legend = marks.isUsed(sheet, layout) ? PageMarks.LEGEND : "";
    return new SheetPages(sheet.title(), about(sheet, layout.tenths(), legend), pages);
  }

  private static Chunk chunk(
      SheetText sheet, SheetLayout.Part part, int page, PageMarks marks, HeadingLevels levels) {
    BoxText box = sheet.boxes().get(part.box());
    List<Atom> shown = marks.on(page, box.atoms().subList(part.from(), part.to()));
    List<Atom> atoms = new ArrayList<>(box.atoms());
    for (int i = 0; i < shown.size(); i++) {
      atoms.set(part.from() + i, shown.get(i));
    }
    return chunk(box, atoms, part.from(), part.to(), "", levels);
  }

  private static Chunk chunk(
      BoxText box, List<Atom> atoms, int from, int to, String ids, HeadingLevels levels) {
    int wanted = box.level() + 2;
    int level = box.heading().isEmpty() ? wanted : levels.next(wanted);
    return new Chunk(
        from == 0 ? box.id() : "",
        level,
        box.heading(),
        box.href(),
        from > 0,
        box.opens() && from == 0,
        box.isBare(),
        new Grouping(atoms, ids, wanted, levels).of(from, to));
  }

  /** One line: what must stand there, then what there is room for. */
  private String about(SheetText sheet, int tenths, String legend) {
    List<String> parts = new ArrayList<>();
    parts.add(shortened(options.siteTitle()));
    options.date().ifPresent(parts::add);
    options.siteUrl().ifPresent(parts::add);
    parts.add(points(tenths) + " pt");
    parts.add(sheet.leftOut());
    int length = parts.stream().mapToInt(part -> part.length() + BETWEEN.length()).sum();
    for (String more : List.of(legend, sheet.moreTerms())) {
      length += more.length() + BETWEEN.length();
      parts.add(length <= LONGEST_FOOT ? more : "");
    }
    parts.removeIf(String::isEmpty);
    return String.join(BETWEEN, parts);
  }

  private static String shortened(String title) {
    int end =
        title.offsetByCodePoints(
            0, Math.min(LONGEST_TITLE, title.codePointCount(0, title.length())));
    return end == title.length() ? title : title.substring(0, end).strip() + "…";
  }

  private String css(int tenths, String columnHeight, String pageSize)
      throws BrokenTemplateException {
    double code = Math.max(SMALLEST_CODE, CODE * tenths / TENTHS);
    return templates.fill(
        "paper.css.ftl",
        Map.ofEntries(
            Map.entry("pageSize", pageSize),
            Map.entry("top", Page.TOP),
            Map.entry("side", Page.SIDE),
            Map.entry("size", points(tenths)),
            Map.entry("remarkSize", hundredths(Math.max(SMALLEST, REMARK * tenths / TENTHS))),
            Map.entry("codeSize", hundredths(code)),
            Map.entry("markSize", hundredths(Math.max(SMALLEST, MARK * tenths / TENTHS))),
            Map.entry("width", hundredths(page.width())),
            Map.entry("columnHeight", columnHeight),
            Map.entry("columnWidth", hundredths(page.columnWidth())),
            Map.entry("lefts", page.lefts().stream().map(SheetForm::hundredths).toList())));
  }

  private String document(SheetText sheet, SheetPages pages, String style, boolean measuring)
      throws BrokenTemplateException {
    return templates.fill(
        "paper-document.ftlh",
        Map.of(
            "language", options.language(),
            "boxes", sheet.boxes(),
            "style", style,
            "sheet", pages,
            "measuring", measuring));
  }

  private static String points(int tenths) {
    return String.format(Locale.ROOT, "%.1f", tenths / TENTHS);
  }

  private static String hundredths(double length) {
    return String.format(Locale.ROOT, "%.2f", length);
  }
}
