package dev.studysite.render.paper;

import dev.studysite.render.view.BrokenTemplateException;
import dev.studysite.render.view.Templates;
import dev.studysite.site.SiteFile;
import java.util.HashMap;
import java.util.Map;

/** Prints the whole site as one document with contents, page numbers and appendices. */
public final class BookPrinter {

  private final TypeFaces faces;
  private final PaperKit kit;
  private final Templates templates = Templates.builtIn();

  /** Reads the fonts. The document is our own; of the kit only the fonts count. */
  public BookPrinter(PaperKit kit) {
    this.kit = kit;
    this.faces = TypeFaces.load(kit.fonts());
  }

  /**
   * Prints.
   *
   * @param path the path of the PDF below the output folder
   * @param model the views of the page for paper, by name
   * @param options paper, language and title
   */
  public SiteFile print(String path, Map<String, Object> model, PaperOptions options) {
    Missing missing = new Missing(faces::has);
    Map<String, Object> all = new HashMap<>(model);
    all.put("style", style(options));
    String document = missing.named(fill("book.ftlh", all));
    Imprint about = new Imprint(options.siteTitle(), options.language(), document);
    return SiteFile.binary(path, new Press(faces, kit).print(document, about));
  }

  private String style(PaperOptions options) {
    String title = options.siteTitle().replace("\\", "\\\\").replace("\"", "\\\"");
    return fill("book.css.ftl", Map.of("paper", options.paper().label(), "title", title));
  }

  private String fill(String template, Map<String, ?> model) {
    try {
      return templates.fill(template, model);
    } catch (BrokenTemplateException e) {
      throw new IllegalStateException("a built-in template is broken: " + template, e);
    }
  }
}
