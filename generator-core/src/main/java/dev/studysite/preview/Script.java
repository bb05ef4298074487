package dev.studysite.preview;

import dev.studysite.problem.Problem;
import dev.studysite.problem.ProblemPrinter;
import dev.studysite.problem.Severity;
import dev.studysite.site.SiteFile;
import dev.studysite.text.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The script that a served page has besides its own. It is a file of this server, and it waits for
 * news by loading one more script, so that the page keeps the policy that it is published with: no
 * inline script, no connection.
 */
final class Script {

  /** Answered only when there is news. */
  static final String WAIT = ".preview/wait.js";

  private static final String SCRIPT = ".preview/preview.js";
  private static final String STYLE = ".preview/preview.css";

  /** So many problems stand in the corner of a page; the console has them all. */
  private static final int MOST_SHOWN = 20;

  private final String script = resource("preview.js");
  private final String style = resource("preview.css");
  private final ProblemPrinter printer = new ProblemPrinter();

  /** The page with the script in it; it says which edition the page is of. */
  String into(String html, Edition edition) {
    String more =
        "<link rel=\"stylesheet\" href=\"/"
            + STYLE
            + "\">\n<script src=\"/"
            + SCRIPT
            + "\" data-edition=\""
            + edition.id()
            + "\" defer></script>\n";
    int head = html.indexOf("</head>");
    return head < 0 ? html + more : html.substring(0, head) + more + html.substring(head);
  }

  /** The files that are the preview's own. */
  Optional<Reply> file(String path, Edition edition) {
    return switch (path) {
      case SCRIPT -> Optional.of(Reply.script(problems(edition) + script));
      case STYLE -> Optional.of(Reply.style(style));
      default -> Optional.empty();
    };
  }

  /** What is sent to a page that waits. */
  String news(String id) {
    return "studysitePreview(" + JsonText.string(id) + ");\n";
  }

  /** What is shown before the first site could be made. */
  SiteFile noSite() {
    return SiteFile.text(
        "404.html",
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>No site yet</title></head>
        <body><h1>No site yet</h1><p>What is missing stands below. Mend it: this page follows.</p>
        </body></html>
        """);
  }

  private String problems(Edition edition) {
    List<Problem> shown =
        edition.problems().stream()
            .filter(problem -> problem.severity() != Severity.INFO)
            .limit(MOST_SHOWN)
            .toList();
    return shown.stream()
        .map(
            problem ->
                "["
                    + JsonText.string(problem.severity().label())
                    + ","
                    + JsonText.string(printer.print(problem))
                    + "]")
        .collect(Collectors.joining(",\n", "var studysiteProblems=[", "];\n"));
  }

  private static String resource(String name) {
    try (InputStream in = Script.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
