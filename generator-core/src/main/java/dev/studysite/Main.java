package dev.studysite;

import dev.studysite.problem.ProblemPrinter;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Builds a site from the command line, for those who have Java and no Maven. */
public final class Main {

  private static final String USAGE =
      """
      usage: java [-Dstudysite.NAME=VALUE ...] -cp ... dev.studysite.Main SOURCE OUTPUT
        SOURCE is the folder that holds notes/, OUTPUT the folder of the finished site.
        The reports go into the folder studysite beside OUTPUT, or to -Dstudysite.reports=FOLDER.
        -Dstudysite.failOn is one of %s; -Dstudysite.output stands over OUTPUT;
        -Dstudysite.adopt=true builds beside files of others; all else is a key of site.properties.\
      """
          .replace("%s", FailOn.labels());

  private Main() {}

  /**
   * {@code java -cp ... dev.studysite.Main SOURCE OUTPUT}; the parameters of the Maven plugin are
   * taken as system properties of the same names.
   *
   * <p>Ends with 0 where the site is made, 1 where a problem failed the build, 2 where the words of
   * the call are off.
   *
   * @param args the source folder and the folder of the site
   */
  public static void main(String[] args) {
    System.exit(run(args, System.getProperties(), System.out, System.err));
  }

  static int run(String[] args, Properties given, PrintStream out, PrintStream problems) {
    Optional<FailOn> failOn = FailOn.of(property(given, "failOn", FailOn.ERROR.label()));
    if (args.length != 2 || failOn.isEmpty()) {
      problems.println(USAGE);
      return 2;
    }
    SiteConfig config = config(Path.of(args[0]), Path.of(args[1]), given, failOn.get());
    SiteReport report = new Studysite().build(config);
    ProblemPrinter printer = new ProblemPrinter();
    report
        .problems()
        .forEach(p -> problems.println(p.severity().label() + ": " + printer.print(p)));
    report.lines().forEach(out::println);
    if (!report.failed()) {
      out.println(config.output().resolve("index.html"));
    }
    return report.failed() ? 1 : 0;
  }

  private static SiteConfig config(Path source, Path site, Properties given, FailOn failOn) {
    Path output = Path.of(property(given, "output", site.toString()));
    Path beside = output.toAbsolutePath().resolveSibling("studysite");
    return new SiteConfig(
        source,
        output,
        Path.of(property(given, "reports", beside.toString())),
        GivenSettings.merged(Map.of(), given),
        failOn,
        Boolean.parseBoolean(property(given, "adopt", "false")),
        true,
        !BuildServer.isHere());
  }

  private static String property(Properties given, String name, String otherwise) {
    return given.getProperty(GivenSettings.PREFIX + name, otherwise);
  }
}
