package dev.studysite.correct;

import dev.studysite.lexicon.Lexicons;
import dev.studysite.outline.Outline;
import dev.studysite.outline.tree.Outliner;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.read.TableFile;
import dev.studysite.text.Line;
import dev.studysite.text.Position;
import java.util.ArrayList;
import java.util.List;

/** Notes for tests, and the corrector that a site without an owner's files has. */
final class Notes {

  static final TableFile NO_LEXICON = new TableFile("lexicon.tsv", List.of());
  static final TableFile NO_DECISIONS = new TableFile("decisions.tsv", List.of());
  static final Corrector CORRECTOR =
      new Corrector(new Lexicons().lexicon(NO_LEXICON, List.of()), NO_DECISIONS);

  private static final Outliner OUTLINER = new Outliner();

  private Notes() {}

  static Outline outline(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\r\n|\n", -1)) {
      lines.add(new Line(lines.size() + 1, line));
    }
    return OUTLINER.outline(new RawNote("a.txt", NoteFormat.TEXT, "UTF-8", lines));
  }

  static CorrectedNote correct(String text) {
    return CORRECTOR.correct(outline(text));
  }

  /** The text with all applied corrections made. */
  static String applied(String text) {
    CorrectedNote note = correct(text);
    StringBuilder out = new StringBuilder();
    for (Line line : note.outline().note().lines()) {
      int at = 0;
      for (Correction correction : note.on(line.number())) {
        if (correction.isApplied()) {
          out.append(line.text(), at, correction.span().start()).append(correction.after());
          at = correction.span().end();
        }
      }
      out.append(line.text().substring(at)).append('\n');
    }
    return out.substring(0, out.length() - 1);
  }

  static String table(CorrectedNote note) {
    StringBuilder table = new StringBuilder("line\tcolumn\tbefore\tafter\tkind\taction\n");
    for (Correction correction : note.corrections()) {
      Line line = note.outline().note().line(correction.span().line());
      Position place = line.at(correction.span().start());
      table.append(place.line()).append('\t').append(place.column()).append('\t');
      table.append(correction.before()).append('\t').append(correction.after()).append('\t');
      table.append(correction.kind().label()).append('\t');
      table.append(correction.action().label()).append('\n');
    }
    return table.toString();
  }
}
