package dev.studysite.render.paper;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.render.view.Templates;
import dev.studysite.site.SiteFile;
import dev.studysite.study.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints sheets: packs the boxes once and gives both the pages for the browser and the PDF, so that
 * both look alike on paper. Fonts and the PDF library are loaded with the first printer, so make
 * one only where a sheet is wanted, and use it for all.
 */
public final class SheetPrinter {

  private static final double TENTHS = 10;

  private final TypeFaces faces;
  private final Press press;
  private final Templates templates;

  /**
   * Reads the fonts.
   *
   * @throws IllegalStateException where they are not on the class path
   */
  public SheetPrinter() {
    this.faces = TypeFaces.load();
    this.press = new Press(faces);
    this.templates = Templates.builtIn();
  }

  /**
   * Prints a sheet.
   *
   * @param sheet the sheet; it has at least one box
   * @param path the path of the PDF below the output folder
   * @param links where its words lead
   * @param options the paper; where the pages wanted are too few, the fewest that do are taken and
   *     a problem says so
   */
  public PrintedSheet print(Sheet sheet, String path, SheetLinks links, PaperOptions options) {
    SheetForm form = new SheetForm(templates, options);
    SheetText paper = new SheetSetter(links, links.onPaper(), true).set(sheet);
    SheetText site = new SheetSetter(links, links.onSite(), false).set(sheet);
    Missing missing = new Missing(faces::has);
    Fit fit =
        new Fit(
            paper,
            form.page(),
            tenths -> press.measure(missing.named(form.measuring(paper, tenths)), paper.boxes()));
    List<Problem> problems = new ArrayList<>();
    SheetLayout layout = layout(fit, sheet, options, problems);
    String document = missing.named(form.printing(paper, layout));
    byte[] pdf = press.print(document, new Imprint(paper.title(), options.language(), document));
    lacking(sheet, missing).ifPresent(problems::add);
    return new PrintedSheet(
        form.pages(site, layout),
        form.css(layout),
        SiteFile.binary(path, pdf),
        layout.tenths() / TENTHS,
        layout.pages().size(),
        problems);
  }

  private static SheetLayout layout(
      Fit fit, Sheet sheet, PaperOptions options, List<Problem> problems) {
    Optional<SheetLayout> asked = fit.on(options.pages());
    if (asked.isPresent()) {
      return asked.get();
    }
    int pages = fit.fewestPages(PaperOptions.SMALLEST);
    SheetLayout nearest =
        fit.on(pages).orElseThrow(() -> new IllegalStateException("a box cannot be divided"));
    String what =
        String.format(
            Locale.ROOT,
            "this sheet does not fit %d page(s), not even at %.1f pt",
            options.pages(),
            PaperOptions.SMALLEST / TENTHS);
    String hint =
        String.format(
            Locale.ROOT, "It has %d pages at %.1f pt instead.", pages, nearest.tenths() / TENTHS);
    problems.add(Problem.warning(place(sheet), what, hint));
    return nearest;
  }

  private static Place place(Sheet sheet) {
    return Place.of("notes/" + sheet.boxes().get(0).note().path());
  }

  private static Optional<Problem> lacking(Sheet sheet, Missing missing) {
    if (missing.found().isEmpty()) {
      return Optional.empty();
    }
    String first = String.format(Locale.ROOT, "U+%04X", missing.found().first());
    String what =
        "the type of the printed sheet lacks characters of the note: "
            + missing.found().size()
            + ", the first is "
            + first;
    String hint = "They are printed by their numbers, as [" + first + "].";
    return Optional.of(Problem.warning(place(sheet), what, hint));
  }
}
