package dev.studysite.outline.tree;

import dev.studysite.outline.Evidence;
import dev.studysite.outline.Label;
import dev.studysite.outline.LineLabel;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A note whose labels are written beside its lines: {@code definition 1 {Term} | - Term: text}. In
 * front of the first bar stand the label, the depth and the term; behind it, after one blank, the
 * line.
 *
 * @param note the note
 * @param labels a label for each line that is not blank
 */
record LabelledNote(RawNote note, List<LineLabel> labels) {

  static LabelledNote parse(String text) {
    List<Line> lines = new ArrayList<>();
    List<LineLabel> labels = new ArrayList<>();
    for (String row : text.split("\n", -1)) {
      int bar = row.indexOf('|');
      if (bar >= 0) {
        String words = row.substring(Math.min(bar + 2, row.length()));
        Line line = new Line(lines.size() + 1, words);
        lines.add(line);
        if (!line.isBlank()) {
          labels.add(label(line, row.substring(0, bar).strip()));
        }
      }
    }
    return new LabelledNote(new RawNote("a.txt", NoteFormat.TEXT, "UTF-8", lines), labels);
  }

  private static LineLabel label(Line line, String said) {
    int open = said.indexOf('{');
    String term = open < 0 ? "" : said.substring(open + 1, said.length() - 1);
    String[] words = (open < 0 ? said : said.substring(0, open)).strip().split(" ", -1);
    String name = words[0].equals("cont") ? "continuation" : words[0];
    Label label = Label.valueOf(name.toUpperCase(Locale.ROOT));
    int depth = words.length > 1 ? Integer.parseInt(words[1]) : 0;
    return new LineLabel(line, label, depth, term, new Evidence(1, "given", label));
  }
}
