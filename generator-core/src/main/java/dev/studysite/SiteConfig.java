package dev.studysite;

import dev.studysite.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a build is told.
 *
 * @param source the site's source folder, the one that holds {@code notes/}
 * @param output the folder of the finished site
 * @param reports the folder of the reports
 * @param settings values that stand over those of {@code site.properties}, by the same keys
 * @param failOn how bad a problem must be to fail the build
 * @param adopt true where an output folder that holds somebody else's files may be used
 * @param publish false for a build that only checks: all is made, nothing but reports is written
 * @param keepAnchors true where {@code anchors.tsv} may be written; where not, a change of it is a
 *     warning
 */
public record SiteConfig(
    Path source,
    Path output,
    Path reports,
    Map<String, String> settings,
    FailOn failOn,
    boolean adopt,
    boolean publish,
    boolean keepAnchors) {

  /** Copies the settings. */
  public SiteConfig {
    settings = Map.copyOf(settings);
  }

  /** A build of a source folder into an output folder, with reports beside it and no settings. */
  public static SiteConfig of(Path source, Path output) {
    Path reports = output.toAbsolutePath().resolveSibling("studysite");
    return new SiteConfig(source, output, reports, Map.of(), FailOn.ERROR, false, true, true);
  }

  /**
   * What is wrong with the folders. A build that is told such folders reads, makes and writes
   * nothing, its reports neither.
   */
  public List<Problem> misplaced() {
    return new TargetFolders(source).problems(output, reports);
  }
}
