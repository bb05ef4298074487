package dev.studysite.maven;

import dev.studysite.SiteConfig;
import dev.studysite.Studysite;
import dev.studysite.preview.PortTakenException;
import dev.studysite.preview.Preview;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Serves the site on this machine while its notes are written: what is saved shows at once. Nothing
 * is written to disk. Ctrl-C ends it.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends SiteMojo {

  /** Where to serve: a number up to 65535, or {@code 0} for any free port. */
  @Parameter(property = "studysite.port", defaultValue = "4000")
  private String port;

  /** Maven makes it and sets its parameters. */
  public ServeMojo() {}

  @Override
  void run(Path folder) throws MojoFailureException {
    mustExist(folder);
    SiteConfig config = looking(folder);
    int wanted = Values.port(overridden("port", port));
    try (Preview preview = new Studysite().preview(config, wanted, new PreviewLog(getLog()))) {
      getLog().info("Serving " + preview.address() + " (Ctrl-C ends it)");
      new CountDownLatch(1).await();
    } catch (PortTakenException e) {
      throw failure(List.of(e.problem()));
    } catch (InterruptedException e) {
      // Asked to end: that is no failure.
      Thread.currentThread().interrupt();
    }
  }
}
