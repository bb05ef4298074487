package dev.studysite.maven;

import dev.studysite.BuildServer;
import dev.studysite.SiteConfig;
import dev.studysite.SiteReport;
import dev.studysite.Studysite;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The way from the parameters to a finished build, with or without pages on disk. */
abstract sealed class BuildingMojo extends SiteMojo permits BuildMojo, CheckMojo {

  /** The folder of the finished site; {@code target/site} where nothing is said. */
  @Parameter(property = "studysite.output")
  private @Nullable File output;

  /** The folder of the reports; {@code target/studysite} where nothing is said. */
  @Parameter(property = "studysite.reports")
  private @Nullable File reports;

  /**
   * How bad a problem must be to fail the build: {@code error}, {@code warning} (an open suggestion
   * is one) or {@code never}. A failing build still writes its reports.
   */
  @Parameter(property = "studysite.failOn", defaultValue = "error")
  private String failOn;

  /**
   * Uses the output folder even where it is full of files that Studysite did not write: {@code
   * true} or {@code false}.
   */
  @Parameter(property = "studysite.adopt", defaultValue = "false")
  private String adopt;

  /** True where the finished site is to be written, false where only reports are. */
  abstract boolean publishes();

  @Override
  final void run(Path folder) throws MojoFailureException {
    mustExist(folder);
    SiteConfig config = config(folder);
    if (!config.misplaced().isEmpty()) {
      throw failure(config.misplaced());
    }
    getLog().debug("told: " + config);
    StageLog stages = new StageLog(getLog(), Terminal.of(isInteractive(), getLog()));
    SiteReport report = new Studysite().build(config, stages);
    stages.end();
    BuildLog log = new BuildLog(getLog(), config.reports().resolve("problems.tsv"));
    log.tell(report.problems(), report.lines());
    Annotations.ofEnvironment(folder).tell(report.problems());
    if (report.failed()) {
      throw new MojoFailureException(BuildLog.verdict(report, config));
    }
    log.tellEnd(config, stages.sinceStart());
  }

  private SiteConfig config(Path folder) throws MojoFailureException {
    return new SiteConfig(
        folder,
        overridden("output", folder(output, "site").toFile()),
        overridden("reports", folder(reports, "studysite").toFile()),
        values(),
        Values.failOn(overridden("failOn", failOn)),
        Values.yes("adopt", overridden("adopt", adopt)),
        publishes(),
        publishes() && !BuildServer.isHere());
  }
}
