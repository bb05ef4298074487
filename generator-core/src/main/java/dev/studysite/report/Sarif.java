package dev.studysite.report;

import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import dev.studysite.text.JsonText;
import dev.studysite.text.Position;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the problems as SARIF 2.1.0, the format that code scanning reads. The form is fixed and
 * only written, never read, so the one escape that the search index needs too does; a JSON library
 * would be a jar more for that.
 */
final class Sarif {

  static final String NAME = "problems.sarif";

  private Sarif() {}

  /** The report; its paths start at the site's source folder. */
  static Report of(List<Problem> problems) {
    String results = problems.stream().map(Sarif::result).collect(Collectors.joining(",\n"));
    return new Report(
        NAME,
        """
        {"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
        "tool": {"driver": {"name": "Studysite", "rules": [
        {"id": "error", "shortDescription": {"text": "The site would be wrong or incomplete"}},
        {"id": "warning", "shortDescription": {"text": "Somebody should look at it"}},
        {"id": "info", "shortDescription": {"text": "Worth knowing"}}]}},
        "columnKind": "unicodeCodePoints",
        "results": [
        """
            + results
            + "]}]}\n");
  }

  private static String result(Problem problem) {
    String text = problem.what() + (problem.hint().isEmpty() ? "" : ". " + problem.hint());
    return "{\"ruleId\": "
        + JsonText.string(problem.severity().label())
        + ", \"level\": "
        + JsonText.string(level(problem.severity()))
        + ",\n\"message\": {\"text\": "
        + JsonText.string(text)
        + "},\n\"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": "
        + JsonText.string(uri(problem.where().path()))
        + "}"
        + problem.where().position().map(Sarif::region).orElse("")
        + "}}]}";
  }

  private static String region(Position at) {
    return ", \"region\": {\"startLine\": " + at.line() + ", \"startColumn\": " + at.column() + "}";
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.label();
  }

  /** A relative reference: what a path may hold and an address may not is escaped. */
  private static String uri(String path) {
    // The letter of a Windows drive would be read as the scheme of an address.
    boolean drive = path.length() > 1 && path.charAt(1) == ':';
    try {
      URI uri =
          drive
              ? new URI("file", null, "/" + path.replace('\\', '/'), null)
              : new URI(null, null, path, null);
      return uri.toASCIIString();
    } catch (URISyntaxException e) {
      return "notes";
    }
  }
}
