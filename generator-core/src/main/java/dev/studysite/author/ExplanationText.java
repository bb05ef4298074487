package dev.studysite.author;

import dev.studysite.correct.Correction;
import dev.studysite.link.Mention;
import dev.studysite.outline.Evidence;
import dev.studysite.outline.Label;
import dev.studysite.outline.LineLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes an explanation for a terminal: a heading on the left, what is known on the right. */
final class ExplanationText {

  private static final int WIDEST_LINE = 160;

  private final Explanation explanation;
  private final List<String> lines = new ArrayList<>();

  ExplanationText(Explanation explanation) {
    this.explanation = explanation;
  }

  List<String> lines() {
    lines.clear();
    lines.add(explanation.note() + ":" + explanation.line().number());
    explanation.label().ifPresentOrElse(this::addLabel, this::addBlank);
    explanation.corrections().forEach(this::addCorrection);
    addMentions();
    return List.copyOf(lines);
  }

  private void addBlank() {
    add("taken for", "a blank line, which parts what stands around it");
  }

  private void addLabel(LineLabel label) {
    lines.add("  " + shown(explanation.line().text()));
    Evidence evidence = label.evidence();
    add("taken for", what(label) + ", " + percent(evidence.confidence()) + " sure");
    add("by the rule", evidence.rule());
    add("which says", explanation.why());
    Label second = evidence.second();
    add("came second", second == label.label() ? "nothing came near" : noun(second));
    if (!explanation.way().isEmpty()) {
      add("stands in", shown(String.join(" > ", explanation.way())));
    }
  }

  private void addCorrection(Correction correction) {
    String after =
        correction.after().isEmpty() ? "is in doubt" : "-> '" + shown(correction.after()) + "'";
    add(
        correction.action().label(),
        "'"
            + shown(correction.before())
            + "' "
            + after
            + ", "
            + percent(correction.confidence())
            + " sure: "
            + shown(correction.reason()));
  }

  private void addMentions() {
    String names =
        explanation.mentions().stream()
            .map(ExplanationText::mention)
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      add("names", names);
    }
  }

  private static String mention(Mention mention) {
    String link = mention.linked() ? "a link" : "no link: " + mention.reason();
    return shown(mention.surface()) + " (" + link + ")";
  }

  private void add(String name, String value) {
    lines.add(String.format(Locale.ROOT, "  %-12s %s", name, value));
  }

  private static String what(LineLabel label) {
    String term = label.term().isEmpty() ? "" : " of '" + shown(label.term()) + "'";
    String depth = label.depth() > 1 ? " at depth " + label.depth() : "";
    return noun(label.label()) + term + depth;
  }

  private static String noun(Label label) {
    return switch (label) {
      case TITLE -> "the title of the note";
      case H1 -> "a heading of the top level (h1)";
      case H2 -> "a heading of the second level (h2)";
      case H3 -> "a heading of the third level (h3)";
      case PARA -> "running text (para)";
      case ITEM -> "an entry of a list (item)";
      case SUBITEM -> "an entry of a list inside a list (subitem)";
      case CODE -> "code";
      case DEFINITION -> "a definition";
      case TABLE -> "a row of a table (table)";
      case CONTINUATION -> "the rest of the line above, or a rule (continuation)";
    };
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /** A note may hold anything; a terminal must not be told what to do by it. */
  private static String shown(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .limit(WIDEST_LINE)
        .map(c -> isSilent(c) ? ' ' : c)
        .forEach(out::appendCodePoint);
    return text.codePointCount(0, text.length()) > WIDEST_LINE ? out + "…" : out.toString();
  }

  private static boolean isSilent(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
