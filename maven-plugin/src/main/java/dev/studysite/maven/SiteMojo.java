package dev.studysite.maven;

import dev.studysite.FailOn;
import dev.studysite.SiteConfig;
import dev.studysite.SiteReport;
import dev.studysite.Studysite;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters that the goals share, and the way from them to a finished build. */
abstract sealed class SiteMojo extends AbstractMojo permits BuildMojo, CheckMojo {

  /** The folder of the site's sources, the one that holds {@code notes/}. */
  @Parameter(property = "studysite.source", defaultValue = "${basedir}", required = true)
  private File source;

  /** The folder of the finished site; {@code target/site} where nothing is said. */
  @Parameter(property = "studysite.output")
  private @Nullable File output;

  /** The folder of the reports; {@code target/studysite} where nothing is said. */
  @Parameter(property = "studysite.reports")
  private @Nullable File reports;

  /** The title of the site, over the one in {@code site.properties}. */
  @Parameter(property = "studysite.title")
  private @Nullable String title;

  /**
   * The address that the site will have, such as {@code https://example.org/notes/}; with it come a
   * site map and canonical links.
   */
  @Parameter(property = "studysite.siteUrl")
  private @Nullable String siteUrl;

  /** The paper of sheets and PDFs: {@code A4} or {@code Letter}. */
  @Parameter(property = "studysite.paper")
  private @Nullable String paper;

  /**
   * When the whole site is also made for paper: {@code auto} (up to 2 MB of notes), {@code always}
   * or {@code never}.
   */
  @Parameter(property = "studysite.print")
  private @Nullable String print;

  /**
   * Any other value of {@code site.properties}, by its key. On the command line each is {@code
   * -Dstudysite.KEY}.
   */
  @Parameter private @Nullable Map<String, String> settings;

  /**
   * How bad a problem must be to fail the build: {@code error}, {@code warning} (an open suggestion
   * is one) or {@code never}. A failing build still writes its reports.
   */
  @Parameter(property = "studysite.failOn", defaultValue = "error")
  private String failOn;

  /** Uses the output folder even where it is full of files that Studysite did not write. */
  @Parameter(property = "studysite.adopt", defaultValue = "false")
  private boolean adopt;

  /** Leaves the goal out. */
  @Parameter(property = "studysite.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir;

  @Parameter(defaultValue = "${project}", readonly = true)
  private @Nullable MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** True where the finished site is to be written, false where only reports are. */
  abstract boolean publishes();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Studysite is skipped");
      return;
    }
    SiteConfig config = config();
    long start = System.nanoTime();
    SiteReport report = build(config);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    BuildLog log = new BuildLog(getLog(), config.reports().resolve("problems.tsv"));
    log.tell(report.problems(), report.lines());
    if (report.failed()) {
      throw new MojoFailureException(BuildLog.verdict(report, config));
    }
    log.tellEnd(config, time);
  }

  private static SiteReport build(SiteConfig config) throws MojoExecutionException {
    try {
      return new Studysite().build(config);
    } catch (RuntimeException e) {
      throw new MojoExecutionException("Studysite itself failed: " + e, e);
    }
  }

  private SiteConfig config() throws MojoFailureException {
    return new SiteConfig(
        source.toPath(),
        folder(output, "site"),
        folder(reports, "studysite"),
        Settings.merged(configured(), session.getUserProperties()),
        failOn(),
        adopt,
        publishes(),
        publishes() && System.getenv("CI") == null);
  }

  private Map<String, String> configured() {
    Map<String, String> values = new HashMap<>();
    if (settings != null) {
      values.putAll(settings);
    }
    putIfSet(values, "title", title);
    putIfSet(values, "siteUrl", siteUrl);
    putIfSet(values, "paper", paper);
    putIfSet(values, "print", print);
    return values;
  }

  private static void putIfSet(Map<String, String> values, String key, @Nullable String value) {
    if (value != null) {
      values.put(key, value);
    }
  }

  /** Without a POM Maven leaves {@code ${project.build.directory}} as it is, so it is not used. */
  private Path folder(@Nullable File given, String name) {
    if (given != null) {
      return given.toPath();
    }
    Path target =
        Optional.ofNullable(project)
            .filter(pom -> pom.getFile() != null)
            .map(pom -> Path.of(pom.getBuild().getDirectory()))
            .orElse(basedir.toPath().resolve("target"));
    return target.resolve(name);
  }

  private FailOn failOn() throws MojoFailureException {
    Properties commandLine = session.getUserProperties();
    String wanted = commandLine.getProperty(Settings.PREFIX + "failOn", failOn).strip();
    Optional<FailOn> known =
        Arrays.stream(FailOn.values()).filter(v -> label(v).equals(wanted)).findFirst();
    String names =
        Arrays.stream(FailOn.values()).map(SiteMojo::label).collect(Collectors.joining(", "));
    return known.orElseThrow(
        () ->
            new MojoFailureException(
                "studysite.failOn is '" + wanted + "', but must be one of " + names));
  }

  private static String label(FailOn value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
