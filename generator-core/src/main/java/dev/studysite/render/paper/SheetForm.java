package dev.studysite.render.paper;

import dev.studysite.render.view.BrokenTemplateException;
import dev.studysite.render.view.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the XHTML and the style sheet of a sheet. */
final class SheetForm {

  private static final double TENTHS = 10;

  /** As long as any text may become when it is set in one column; PDF allows 14400 points. */
  private static final int MEASURING_HEIGHT = 5000;

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

  /** A document in which all boxes stand below each other in one column, with ids. */
  String measuring(SheetText sheet, int tenths) {
    List<Chunk> chunks = new ArrayList<>();
    for (BoxText box : sheet.boxes()) {
      chunks.add(chunk(box, 0, box.atoms().size(), box.id()));
    }
    String size = millimetres(options.paper().width()) + "mm " + MEASURING_HEIGHT + "mm";
    Map<String, Object> model = model(sheet, tenths, List.of(List.of(chunks)), true);
    return document(sheet, css(tenths, "auto", size), model);
  }

  /** The packed document that becomes the PDF. */
  String printing(SheetText sheet, SheetLayout layout) {
    return document(sheet, css(layout), model(sheet, layout.tenths(), pages(sheet, layout), false));
  }

  /** The style sheet of a packed sheet. */
  String css(SheetLayout layout) {
    String height = String.format(Locale.ROOT, "%.2fpt", layout.columnHeight());
    return css(layout.tenths(), height, options.paper().label());
  }

  /** The pages of a packed sheet. */
  String body(SheetText sheet, SheetLayout layout) {
    return fill("paper.ftlh", model(sheet, layout.tenths(), pages(sheet, layout), false));
  }

  private static List<List<List<Chunk>>> pages(SheetText sheet, SheetLayout layout) {
    return layout.pages().stream()
        .map(page -> page.stream().map(column -> chunks(sheet, column)).toList())
        .toList();
  }

  private static List<Chunk> chunks(SheetText sheet, List<SheetLayout.Part> parts) {
    return parts.stream()
        .map(part -> chunk(sheet.boxes().get(part.box()), part.from(), part.to(), ""))
        .toList();
  }

  private static Chunk chunk(BoxText box, int from, int to, String ids) {
    return new Chunk(
        from == 0 ? box.id() : "",
        Math.min(box.level() + 2, 6),
        box.heading(),
        from > 0,
        box.opens() && from == 0,
        box.isBare(),
        new Grouping(box.atoms(), ids).of(from, to));
  }

  private Map<String, Object> model(
      SheetText sheet, int tenths, List<List<List<Chunk>>> pages, boolean measuring) {
    return Map.of(
        "title", sheet.title(), "about", about(tenths), "pages", pages, "measuring", measuring);
  }

  private String about(int tenths) {
    List<String> parts = new ArrayList<>();
    parts.add(options.siteTitle());
    options.date().ifPresent(parts::add);
    options.siteUrl().ifPresent(parts::add);
    parts.add(points(tenths) + " pt");
    return String.join(" · ", parts);
  }

  private String css(int tenths, String columnHeight, String pageSize) {
    return fill(
        "paper.css.ftl",
        Map.of(
            "pageSize",
            pageSize,
            "top",
            Page.TOP,
            "side",
            Page.SIDE,
            "size",
            points(tenths),
            "width",
            millimetres(page.width()),
            "columnHeight",
            columnHeight,
            "columnWidth",
            millimetres(page.columnWidth()),
            "lefts",
            page.lefts().stream().map(SheetForm::millimetres).toList()));
  }

  private String document(SheetText sheet, String style, Map<String, Object> pages) {
    Map<String, Object> model = new HashMap<>(pages);
    model.put("language", options.language());
    model.put("boxes", sheet.boxes());
    model.put("style", style);
    return fill("paper-document.ftlh", model);
  }

  private String fill(String template, Map<String, ?> model) {
    try {
      return templates.fill(template, model);
    } catch (BrokenTemplateException e) {
      throw new IllegalStateException("a built-in template is broken: " + template, e);
    }
  }

  private static String points(int tenths) {
    return String.format(Locale.ROOT, "%.1f", tenths / TENTHS);
  }

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.2f", length);
  }
}
