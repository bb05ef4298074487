package dev.studysite.render.page;

import dev.studysite.correct.Correction;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Cuts a raw line where corrections begin and end. */
final class Stretches {

  private Stretches() {}

  static List<SourceView.Stretch> of(Line line, List<Correction> corrections) {
    List<SourceView.Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (Correction correction : corrections) {
      int start = correction.span().start();
      int end = correction.span().end();
      add(stretches, line.text().substring(at, start), "");
      add(stretches, line.text().substring(start, end), correction.action().label());
      at = end;
    }
    add(stretches, line.text().substring(at), "");
    return stretches;
  }

  private static void add(List<SourceView.Stretch> stretches, String text, String action) {
    if (!text.isEmpty()) {
      stretches.add(new SourceView.Stretch(text, action));
    }
  }
}
