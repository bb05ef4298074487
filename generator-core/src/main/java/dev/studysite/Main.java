package dev.studysite;

import dev.studysite.problem.ProblemPrinter;
import java.io.PrintStream;
import java.nio.file.Path;

/** Builds a site from the command line, for those who have Java and no Maven. */
public final class Main {

  private Main() {}

  /**
   * {@code java -cp ... dev.studysite.Main SOURCE OUTPUT}.
   *
   * <p>Ends with 0 where the site is made, 1 where a problem failed the build, 2 where the words of
   * the call are off.
   *
   * @param args the source folder and the folder of the site
   */
  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  static int run(String[] args, PrintStream out, PrintStream problems) {
    if (args.length != 2) {
      problems.println("usage: Main SOURCE OUTPUT (SOURCE is the folder that holds notes/)");
      return 2;
    }
    SiteConfig config = SiteConfig.of(Path.of(args[0]), Path.of(args[1]));
    if (System.getenv("CI") != null) {
      config = config.keepingNothing();
    }
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
}
