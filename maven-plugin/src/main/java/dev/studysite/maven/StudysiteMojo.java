package dev.studysite.maven;

import dev.studysite.GivenSettings;
import dev.studysite.problem.Problem;
import dev.studysite.problem.ProblemPrinter;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What every goal has: a source folder, a way to be left out, and one way to end badly. */
abstract sealed class StudysiteMojo extends AbstractMojo
    permits SiteMojo, ExplainMojo, ReviewMojo, InitMojo {

  /** The folder of the site's sources, the one that holds {@code notes/}. */
  @Parameter(property = "studysite.source", defaultValue = "${basedir}", required = true)
  private File source;

  /** Leaves the goal out: {@code true} or {@code false}. */
  @Parameter(property = "studysite.skip", defaultValue = "false")
  private String skip;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Does what the goal is for. Faults of the program come out as runtime exceptions. */
  abstract void run(Path folder) throws MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (Values.yes("skip", overridden("skip", skip))) {
      getLog().info("Studysite is skipped");
      return;
    }
    tellOfUnknownNames();
    try {
      run(overridden("source", source));
    } catch (RuntimeException e) {
      throw new MojoExecutionException(
          "Studysite itself failed: "
              + e
              + "\nPlease report it with the output of the same command with -e.",
          e);
    }
  }

  /** Goals that take the settings of the site tell of them among the problems of the site. */
  private void tellOfUnknownNames() {
    if (!(this instanceof SiteMojo)) {
      warn(GivenSettings.unknown(session.getUserProperties()));
    }
  }

  /** Warns of problems, each line of them as such. */
  final void warn(List<Problem> problems) {
    ProblemPrinter printer = new ProblemPrinter();
    problems.stream().flatMap(p -> printer.print(p).lines()).forEach(getLog()::warn);
  }

  /** What the command line says of a parameter, which stands over what the POM says. */
  final String overridden(String name, String configured) {
    return session.getUserProperties().getProperty(GivenSettings.PREFIX + name, configured);
  }

  /** The same for a folder; Maven reads those of the command line from the POM's folder on. */
  final Path overridden(String name, File configured) throws MojoFailureException {
    return Values.folder(name, basedir.toPath(), overridden(name, configured.toString()));
  }

  final Path basedir() {
    return basedir.toPath();
  }

  final MavenSession session() {
    return session;
  }

  /** Refuses a source folder that is not there; the goals that read one ask first. */
  static void mustExist(Path folder) throws MojoFailureException {
    if (!Files.isDirectory(folder)) {
      throw new MojoFailureException(
          "studysite.source is '" + folder + "', but there is no such folder");
    }
  }

  /** Fails with problems that the user can mend, the first of them in full. */
  static MojoFailureException failure(List<Problem> problems) {
    ProblemPrinter printer = new ProblemPrinter();
    return new MojoFailureException(
        problems.stream().map(printer::print).findFirst().orElse("there is nothing to do"));
  }
}
