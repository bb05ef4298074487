package dev.studysite.maven;

import dev.studysite.author.Start;
import dev.studysite.author.Starter;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Begins a site in an empty folder: a POM, a sample note, a glossary, a workflow for GitHub Pages.
 * Nothing that is there already is written over.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends StudysiteMojo {

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  /** Maven makes it and sets its parameters. */
  public InitMojo() {}

  @Override
  void run(Path folder) throws MojoFailureException {
    Start start = new Starter().start(folder, version);
    start.written().forEach(file -> getLog().info("wrote " + file));
    if (!start.problems().isEmpty()) {
      throw failure(start.problems());
    }
    getLog().info("Now: mvn package, then open target/site/index.html");
    getLog().info("While you write: mvn studysite:serve");
  }
}
