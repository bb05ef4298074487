package dev.studysite.render.paper;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.render.view.BrokenTemplateException;
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
   * Reads the built-in fonts.
   *
   * @throws IllegalStateException where they are not on the class path
   */
  public SheetPrinter() {
    this(PaperKit.builtIn());
  }

  /**
   * Reads the fonts.
   *
   * @param kit the owner's fonts and templates
   */
  public SheetPrinter(PaperKit kit) {
    this.faces = TypeFaces.load(kit.fonts());
    this.press = new Press(faces, kit);
    this.templates = kit.templates();
  }

  /**
   * Prints a sheet. Where the owner's templates do not work on paper, the built-in ones are used
   * and a problem says so.
   *
   * @param sheet the sheet; it has at least one box
   * @param path the path of the PDF below the output folder
   * @param links where its words lead
   * @param options the paper; where the pages wanted are too few, the fewest that do are taken and
   *     a problem says so
   */
  public PrintedSheet print(Sheet sheet, String path, SheetLinks links, PaperOptions options) {
    List<Problem> problems = new ArrayList<>();
    try {
      return print(sheet, path, links, new SheetForm(templates, options), problems);
    } catch (BrokenTemplateException e) {
      problems.clear();
      problems.add(e.problem());
    }
    try {
      return print(sheet, path, links, new SheetForm(Templates.builtIn(), options), problems);
    } catch (BrokenTemplateException e) {
      throw new IllegalStateException("a built-in template is broken", e);
    }
  }

  private PrintedSheet print(
      Sheet sheet, String path, SheetLinks links, SheetForm form, List<Problem> problems)
      throws BrokenTemplateException {
    PaperOptions options = form.options();
    SheetText paper = new SheetSetter(links, links.onPaper(), true).set(sheet);
    SheetText site = new SheetSetter(links, links.onSite(), false).set(sheet);
    Missing missing = new Missing(faces::has);
    Proof proof = new Proof(missing.named(form.measuring(paper)));
    Fit fit =
        new Fit(
            paper,
            form.page(),
            tenths -> press.measure(proof, form.measuringCss(tenths), paper.boxes()));
    SheetLayout layout = layout(fit, sheet, options, problems);
    String document = missing.named(form.printing(paper, layout));
    byte[] pdf = press.print(document, new Imprint(paper.title(), options.language(), document));
    lacking(sheet, missing).ifPresent(problems::add);
    return new PrintedSheet(
        form.pages(site, layout, false),
        form.css(layout),
        SiteFile.binary(path, pdf),
        layout.tenths() / TENTHS,
        layout.pages().size(),
        problems);
  }

  private static SheetLayout layout(
      Fit fit, Sheet sheet, PaperOptions options, List<Problem> problems)
      throws BrokenTemplateException {
    Optional<SheetLayout> asked = fit.on(options.pages());
    if (asked.isPresent()) {
      asked
          .filter(layout -> layout.pages().size() < options.pages())
          .ifPresent(layout -> problems.add(tooFull(sheet, options, layout)));
      return asked.get();
    }
    int pages = fit.fewestPages(PaperOptions.SMALLEST);
    SheetLayout nearest =
        fit.on(pages).orElseThrow(() -> new IllegalStateException("a box cannot be divided"));
    problems.add(tooLittle(sheet, options, nearest));
    return nearest;
  }

  private static Problem tooLittle(Sheet sheet, PaperOptions options, SheetLayout nearest) {
    String what =
        String.format(
            Locale.ROOT,
            "the sheet '%s' does not fit on %s of %s in %d columns, not even at %.1f pt",
            sheet.title(),
            pages(options.pages()),
            options.paper().label(),
            options.columns(),
            PaperOptions.SMALLEST / TENTHS);
    String hint =
        String.format(
            Locale.ROOT,
            "It has %s at %.1f pt instead; ask for those, or for fewer topics.",
            pages(nearest.pages().size()),
            nearest.tenths() / TENTHS);
    return Problem.warning(place(sheet), what, hint);
  }

  private static Problem tooFull(Sheet sheet, PaperOptions options, SheetLayout layout) {
    String what =
        String.format(
            Locale.ROOT,
            "the sheet '%s' fills %d of the %s wanted at %.1f pt, the largest type",
            sheet.title(),
            layout.pages().size(),
            pages(options.pages()),
            PaperOptions.LARGEST / TENTHS);
    return Problem.info(place(sheet), what, "Ask for fewer pages, or for more topics.");
  }

  private static String pages(int count) {
    return count + (count == 1 ? " page" : " pages");
  }

  /** The note that a sheet is made from; one that is made from several goes by its own name. */
  private static Place place(Sheet sheet) {
    List<String> notes = sheet.boxes().stream().map(box -> box.note().path()).distinct().toList();
    return Place.of(notes.size() == 1 ? "notes/" + notes.get(0) : "sheet " + sheet.title());
  }

  /** Told once a note, with the sheet of all of it: the others hold the same characters again. */
  private static Optional<Problem> lacking(Sheet sheet, Missing missing) {
    boolean told = sheet.boxes().stream().noneMatch(box -> box.note().path().equals(sheet.name()));
    if (missing.found().isEmpty() || sheet.variant() || (told && sheet.terms().isEmpty())) {
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
