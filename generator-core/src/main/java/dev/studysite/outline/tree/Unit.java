package dev.studysite.outline.tree;

import dev.studysite.outline.Evidence;
import dev.studysite.outline.Label;
import dev.studysite.outline.label.Row;
import dev.studysite.outline.shape.LineKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A line and the lines that go on with it.
 *
 * @param first the line that says what it is
 * @param more the lines that go on with it, without underlines
 * @param underlined true where an underline or break follows
 */
record Unit(Row first, List<Row> more, boolean underlined) {

  Unit {
    more = List.copyOf(more);
  }

  Label is() {
    return first.is();
  }

  Evidence evidence() {
    return first.label().evidence();
  }

  /** How deep it is nested in lists; an entry of a list is at least one deep. */
  int depth() {
    int least =
        switch (is()) {
          case ITEM -> 1;
          case SUBITEM -> 2;
          case DEFINITION -> first.shape().marker().isBullet() ? 1 : 0;
          default -> 0;
        };
    return Math.max(least, first.label().depth());
  }

  /** Puts each continuation to its line; one that nothing precedes stands for itself. */
  static List<Unit> of(List<Row> rows) {
    List<Unit> units = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      int end = at + 1;
      boolean underlined = false;
      List<Row> more = new ArrayList<>(0);
      while (end < rows.size() && goesOn(rows.get(end))) {
        Row row = rows.get(end++);
        underlined |= row.isUnderline();
        if (!row.isUnderline()) {
          more.add(row);
        }
      }
      units.add(new Unit(rows.get(at), more, underlined));
      at = end;
    }
    return units;
  }

  /** A fence opens or closes a block and goes on with nothing. */
  private static boolean goesOn(Row row) {
    return row.is() == Label.CONTINUATION && row.kind() != LineKind.FENCE;
  }
}
