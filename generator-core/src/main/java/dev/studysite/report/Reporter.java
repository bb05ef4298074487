package dev.studysite.report;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Correction;
import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Saying;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.link.Mention;
import dev.studysite.link.NoteLinks;
import dev.studysite.outline.LineLabel;
import dev.studysite.problem.Problem;
import dev.studysite.site.Address;
import dev.studysite.site.Lock;
import dev.studysite.text.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the reports of the design's section 4. */
public final class Reporter {

  /** The files of a finished build. */
  public static final List<String> NAMES =
      List.of(
          "outline.tsv",
          "corrections.tsv",
          "glossary.tsv",
          "mentions.tsv",
          "problems.tsv",
          Sarif.NAME);

  /** Joins several values in one field. */
  private static final String BARS = "||";

  /**
   * All reports.
   *
   * @return them in a fixed order: outline, corrections, glossary, mentions, problems as a table
   *     and as SARIF
   */
  public List<Report> report(ReportContent content) {
    Map<TermKey, String> names =
        content.glossary().terms().stream()
            .collect(Collectors.toUnmodifiableMap(Term::key, Term::name));
    return List.of(
        outline(content.notes()),
        corrections(content.notes()),
        glossary(content),
        mentions(content, names),
        table(content.problems()),
        Sarif.of(content.problems()));
  }

  /**
   * The addresses to be kept, as {@code anchors.tsv} has them.
   *
   * @param lock the addresses
   * @param comments the lines of the file before that are no rows; they stay
   */
  public Report anchors(Lock lock, List<String> comments) {
    Tsv tsv = new Tsv(Lock.COLUMNS.toArray(String[]::new));
    lock.rows().forEach(row -> tsv.row(Lock.fields(row).toArray()));
    lock.refused().forEach(fields -> tsv.row(fields.toArray()));
    String head = comments.stream().map(comment -> comment + "\n").collect(Collectors.joining());
    return new Report("anchors.tsv", head + tsv);
  }

  /** The problems alone, for a build that could not read or write anything else. */
  public List<Report> problems(List<Problem> problems) {
    return List.of(table(problems), Sarif.of(problems));
  }

  private static Report table(List<Problem> problems) {
    Tsv tsv = new Tsv("severity", "where", "what", "hint");
    for (Problem problem : problems) {
      tsv.row(problem.severity().label(), problem.where(), problem.what(), problem.hint());
    }
    return new Report("problems.tsv", tsv.toString());
  }

  private static Report outline(List<CorrectedNote> notes) {
    Tsv tsv = new Tsv("note", "line", "label", "depth", "term", "confidence", "rule");
    for (CorrectedNote note : notes) {
      for (LineLabel label : note.outline().labels()) {
        tsv.row(
            note.path(),
            label.line().number(),
            label.label().label(),
            label.depth(),
            label.term(),
            label.evidence().confidence(),
            label.evidence().rule());
      }
    }
    return new Report("outline.tsv", tsv.toString());
  }

  private static Report corrections(List<CorrectedNote> notes) {
    Tsv tsv =
        new Tsv(
            "note", "line", "column", "before", "after", "kind", "action", "confidence", "reason");
    for (CorrectedNote note : notes) {
      for (Correction correction : note.corrections()) {
        Line line = note.outline().note().line(correction.span().line());
        tsv.row(
            note.path(),
            line.number(),
            line.at(correction.span().start()).column(),
            correction.before(),
            correction.after(),
            correction.kind().label(),
            correction.action().label(),
            correction.confidence(),
            correction.reason());
      }
    }
    return new Report("corrections.tsv", tsv.toString());
  }

  private static Report glossary(ReportContent content) {
    Map<TermKey, Integer> mentions = new HashMap<>();
    Map<TermKey, Integer> linked = new HashMap<>();
    for (NoteLinks note : content.links().notes()) {
      for (Mention mention : note.mentions()) {
        mentions.merge(mention.term(), 1, Integer::sum);
        linked.merge(mention.term(), mention.linked() ? 1 : 0, Integer::sum);
      }
    }
    Tsv tsv = new Tsv("term", "slug", "expansion", "origin", "defined_at", "mentions", "linked");
    for (Term term : content.glossary().terms()) {
      tsv.row(
          term.name(),
          content.addresses().term(term.key()).map(Address::name).orElse(""),
          term.expansion().map(Expansion::words).orElse(""),
          term.origin().label(),
          term.sayings().stream().map(Reporter::place).collect(Collectors.joining(BARS)),
          mentions.getOrDefault(term.key(), 0),
          linked.getOrDefault(term.key(), 0));
    }
    return new Report("glossary.tsv", tsv.toString());
  }

  private static String place(Saying saying) {
    return saying.topic().note() + ":" + saying.line();
  }

  private static Report mentions(ReportContent content, Map<TermKey, String> names) {
    Tsv tsv = new Tsv("note", "line", "column", "surface", "term", "linked", "reason");
    for (int i = 0; i < content.notes().size(); i++) {
      CorrectedNote note = content.notes().get(i);
      for (Mention mention : content.links().notes().get(i).mentions()) {
        Line line = note.outline().note().line(mention.span().line());
        tsv.row(
            note.path(),
            line.number(),
            line.at(mention.span().start()).column(),
            mention.surface(),
            names.getOrDefault(mention.term(), mention.term().text()),
            mention.linked() ? "yes" : "no",
            mention.reason());
      }
    }
    return new Report("mentions.tsv", tsv.toString());
  }
}
