package dev.studysite.maven;

import dev.studysite.preview.Edition;
import dev.studysite.preview.PreviewListener;
import dev.studysite.problem.Severity;
import dev.studysite.text.Counted;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log what a preview does. */
final class PreviewLog implements PreviewListener {

  private final Log log;

  PreviewLog(Log log) {
    this.log = log;
  }

  @Override
  public void shown(Edition edition) {
    new BuildLog(log, Path.of("the list that studysite:check writes"))
        .tell(edition.problems(), List.of());
    String errors = Counted.of(count(edition, Severity.ERROR), "error");
    String warnings = Counted.of(count(edition, Severity.WARNING), "warning");
    log.info("shown: " + errors + ", " + warnings);
  }

  @Override
  public void failed(RuntimeException fault) {
    log.error("Studysite itself failed: " + fault + "; the page before stays", fault);
  }

  private static long count(Edition edition, Severity severity) {
    return edition.problems().stream().filter(p -> p.severity() == severity).count();
  }
}
