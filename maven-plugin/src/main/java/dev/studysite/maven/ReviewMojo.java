package dev.studysite.maven;

import dev.studysite.SiteConfig;
import dev.studysite.Studysite;
import dev.studysite.author.Review;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the open suggestions into {@code decisions.tsv}, a row each with an empty decision to fill
 * in: {@code accept}, {@code reject} or {@code reword}. What stands in the file already stays.
 */
@Mojo(name = "review", requiresProject = false, threadSafe = true)
public final class ReviewMojo extends AbstractMojo {

  /** The folder of the site's sources, the one that holds {@code notes/}. */
  @Parameter(property = "studysite.source", defaultValue = "${basedir}", required = true)
  private File source;

  /** Leaves the goal out. */
  @Parameter(property = "studysite.skip", defaultValue = "false")
  private boolean skip;

  /** Maven makes it and sets its parameters. */
  public ReviewMojo() {}

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Studysite is skipped");
      return;
    }
    Path file = source.toPath().resolve("decisions.tsv");
    Review review = review(source.toPath());
    BuildLog log = new BuildLog(getLog(), file);
    log.tell(review.open(), List.of());
    log.tell(review.problems(), review.lines());
    if (review.failed()) {
      throw new MojoFailureException("the review is not complete; the errors above say why");
    }
  }

  private static Review review(Path folder) throws MojoExecutionException {
    try {
      SiteConfig config = SiteConfig.of(folder, folder.resolve("target").resolve("site"));
      return new Studysite().review(config);
    } catch (RuntimeException e) {
      throw new MojoExecutionException("Studysite itself failed: " + e, e);
    }
  }
}
