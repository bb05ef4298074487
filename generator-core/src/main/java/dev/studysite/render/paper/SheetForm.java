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
  private static final double REMARK = 0.92;

  private static final double SMALLEST = PaperOptions.SMALLEST / TENTHS;

  /** The size in points that monospaced type must have on paper. */
  private static final double SMALLEST_CODE = 6.8;

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
    for (BoxText box : sheet.boxes()) {
      chunks.add(chunk(box, 0, box.atoms().size(), box.id(), levels));
    }
    String about = about(sheet, PaperOptions.LARGEST);
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
    return document(sheet, pages(sheet, layout), css(layout), false);
  }

  /** The style sheet of a packed sheet. */
  String css(SheetLayout layout) throws BrokenTemplateException {
    String height = hundredths(layout.columnHeight()) + "pt";
    return css(layout.tenths(), height, options.paper().label());
  }

  /** The pages of a packed sheet. */
  SheetPages pages(SheetText sheet, SheetLayout layout) {
    HeadingLevels levels = new HeadingLevels();
    return new SheetPages(
        sheet.title(),
        about(sheet, layout.tenths()),
        layout.pages().stream()
            .map(page -> page.stream().map(column -> chunks(sheet, column, levels)).toList())
            .toList());
  }

  private static List<Chunk> chunks(
      SheetText sheet, List<SheetLayout.Part> parts, HeadingLevels levels) {
    return parts.stream()
        .map(part -> chunk(sheet.boxes().get(part.box()), part.from(), part.to(), "", levels))
        .toList();
  }

  private static Chunk chunk(BoxText box, int from, int to, String ids, HeadingLevels levels) {
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
        new Grouping(box.atoms(), ids, wanted, levels).of(from, to));
  }

  private String about(SheetText sheet, int tenths) {
    List<String> parts = new ArrayList<>();
    parts.add(options.siteTitle());
    options.date().ifPresent(parts::add);
    options.siteUrl().ifPresent(parts::add);
    parts.add(points(tenths) + " pt");
    parts.add(sheet.leftOut());
    parts.removeIf(String::isEmpty);
    return String.join(" · ", parts);
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
