package dev.studysite.render.page;

import dev.studysite.render.view.RemarkView;
import java.util.List;

/**
 * The raw text of a note.
 *
 * @param path its path
 * @param title its title
 * @param href its page
 * @param encoding the charset it was read with
 * @param lines its lines
 * @param rules what the names of the rules mean that decided on its lines, by name
 */
public record SourceView(
    String path,
    String title,
    String href,
    String encoding,
    List<SourceLine> lines,
    List<Rule> rules) {
  /** Copies the lists. */
  public SourceView {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }

  /**
   * A rule.
   *
   * @param name its short name
   * @param sentence what it means
   */
  public record Rule(String name, String sentence) {}

  /**
   * A line.
   *
   * @param number its number
   * @param stretches its words
   * @param label what it was taken for; empty for blank lines
   * @param rule why, as a short name
   * @param percent how sure that is
   * @param second what came second; empty where nothing else came near
   * @param href where the site shows it; empty where it does not
   * @param fixes the corrections of the line
   * @param remarks the remarks on what ends in the line
   */
  public record SourceLine(
      int number,
      List<Stretch> stretches,
      String label,
      String rule,
      int percent,
      String second,
      String href,
      List<FixView> fixes,
      List<RemarkView> remarks) {
    /** Copies the lists. */
    public SourceLine {
      stretches = List.copyOf(stretches);
      fixes = List.copyOf(fixes);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * A stretch of a line.
   *
   * @param text the characters
   * @param action what became of the correction that it belongs to; empty where it belongs to none
   */
  public record Stretch(String text, String action) {}
}
