package dev.studysite.maven;

import dev.studysite.SiteConfig;
import dev.studysite.Studysite;
import dev.studysite.author.Answer;
import dev.studysite.author.Explanation;
import dev.studysite.problem.ProblemPrinter;
import dev.studysite.problem.Severity;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Says what a line of a note was taken for, why, and what came second. Writes nothing. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends StudysiteMojo {

  /** The line to be explained: a note, a colon and a number, such as {@code notes/a.txt:12}. */
  @Parameter(property = "studysite.line")
  private @Nullable String line;

  /** Maven makes it and sets its parameters. */
  public ExplainMojo() {}

  @Override
  void run(Path folder) throws MojoFailureException {
    if (line == null || line.isBlank()) {
      throw new MojoFailureException("say which line: -Dstudysite.line=notes/a.txt:12");
    }
    mustExist(folder);
    SiteConfig config = SiteConfig.of(folder, folder.resolve("target").resolve("site"));
    tell(new Studysite().explain(config, line));
  }

  private void tell(Answer answer) throws MojoFailureException {
    ProblemPrinter printer = new ProblemPrinter();
    if (answer.explanation().isEmpty()) {
      String why =
          answer.problems().stream()
              .filter(problem -> problem.severity() != Severity.INFO)
              .findFirst()
              .or(() -> answer.problems().stream().findFirst())
              .map(printer::print)
              .orElse("there is nothing to explain");
      throw new MojoFailureException(why);
    }
    warn(answer.problems());
    answer.explanation().map(Explanation::lines).orElseThrow().forEach(getLog()::info);
  }
}
