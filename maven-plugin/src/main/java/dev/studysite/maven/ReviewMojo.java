package dev.studysite.maven;

import dev.studysite.SiteConfig;
import dev.studysite.Studysite;
import dev.studysite.author.Review;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the open suggestions into {@code decisions.tsv}, a row each with an empty decision to fill
 * in: {@code accept}, {@code reject} or {@code reword}. What stands in the file already stays.
 */
@Mojo(name = "review", requiresProject = false, threadSafe = true)
public final class ReviewMojo extends StudysiteMojo {

  /** Maven makes it and sets its parameters. */
  public ReviewMojo() {}

  @Override
  void run(Path folder) throws MojoFailureException {
    mustExist(folder);
    SiteConfig config = SiteConfig.of(folder, folder.resolve("target").resolve("site"));
    Review review = new Studysite().review(config);
    BuildLog log = new BuildLog(getLog(), folder.resolve("decisions.tsv"));
    log.tell(review.open(), List.of());
    log.tell(review.problems(), review.lines());
    if (review.failed()) {
      throw new MojoFailureException("the review is not complete; the errors above say why");
    }
  }
}
