package dev.studysite.maven;

import dev.studysite.FailOn;
import dev.studysite.GivenSettings;
import dev.studysite.SiteConfig;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The settings of the site, which every goal that makes pages takes. */
abstract sealed class SiteMojo extends StudysiteMojo permits BuildingMojo, ServeMojo {

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

  @Parameter(defaultValue = "${project}", readonly = true)
  private @Nullable MavenProject project;

  /** What a build is told that only looks: nothing is written. */
  final SiteConfig looking(Path source) {
    return new SiteConfig(
        source,
        folder(null, "site"),
        folder(null, "studysite"),
        values(),
        FailOn.ERROR,
        false,
        false,
        false);
  }

  /** The values that stand over {@code site.properties}. */
  final Map<String, String> values() {
    return GivenSettings.merged(configured(), session().getUserProperties());
  }

  /** True where somebody looks at the terminal. */
  final boolean isInteractive() {
    return session().getRequest().isInteractiveMode();
  }

  private Map<String, String> configured() {
    Map<String, String> values = new HashMap<>();
    if (project != null) {
      values.putAll(GivenSettings.ofPom(project.getProperties()));
    }
    if (settings != null) {
      // Maven gives null for an element without words.
      settings.forEach((key, value) -> values.put(key, Objects.requireNonNullElse(value, "")));
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
  final Path folder(@Nullable File given, String name) {
    if (given != null) {
      return given.toPath();
    }
    Path target =
        Optional.ofNullable(project)
            .filter(pom -> pom.getFile() != null)
            .map(pom -> Path.of(pom.getBuild().getDirectory()))
            .orElse(basedir().resolve("target"));
    return target.resolve(name);
  }
}
