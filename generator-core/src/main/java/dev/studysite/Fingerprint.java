package dev.studysite;

import dev.studysite.problem.Problem;
import dev.studysite.problem.ProblemPrinter;
import dev.studysite.read.Source;
import dev.studysite.report.Report;
import dev.studysite.text.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a build depends on, in one hash: the bytes of every source file, what was wrong with
 * them, the settings and the program. Two builds of one fingerprint give the same bytes.
 */
final class Fingerprint {

  private static final String ANCHORS = "anchors.tsv";

  private final String code;
  private final SiteConfig config;
  private final List<Problem> problems;
  private final Map<String, String> hashes;

  /**
   * Of a build.
   *
   * @param code the stamp of the program
   */
  Fingerprint(String code, Source source, SiteConfig config) {
    this(code, config, source.problems(), source.hashes());
  }

  private Fingerprint(
      String code, SiteConfig config, List<Problem> problems, Map<String, String> hashes) {
    this.code = code;
    this.config = config;
    this.problems = problems;
    this.hashes = new TreeMap<>(hashes);
  }

  /** The same but for {@code anchors.tsv}, which the build has written after it was read. */
  Fingerprint with(Report anchors) {
    Map<String, String> after = new TreeMap<>(hashes);
    after.put(ANCHORS, Hash.of(anchors.text()));
    return new Fingerprint(code, config, problems, after);
  }

  /** The stamp of the program. */
  String code() {
    return code;
  }

  String hash() {
    List<String> all = new ArrayList<>();
    all.add(code);
    all.add(config.output() + " " + config.failOn() + " " + config.keepAnchors());
    hashes.forEach((path, hash) -> all.addAll(List.of(path, hash)));
    new TreeMap<>(config.settings()).forEach((key, value) -> all.addAll(List.of(key, value)));
    ProblemPrinter printer = new ProblemPrinter();
    problems.forEach(problem -> all.add(printer.print(problem)));
    return Hash.of(String.join("\0", all));
  }
}
