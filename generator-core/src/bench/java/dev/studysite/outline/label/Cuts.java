package dev.studysite.outline.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes of a labelled note one without its title, or the few sections of one who has just begun. */
final class Cuts {

  private static final int MOST_SECTIONS = 4;

  private final Random random;

  Cuts(Random random) {
    this.random = random;
  }

  /** The rows without their title, or one to four whole sections of them. */
  List<Draft> cut(List<Draft> rows) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).is(State.H1)) {
        starts.add(i);
      }
    }
    if (starts.size() <= MOST_SECTIONS) {
      return untitled(rows);
    }
    int first = random.nextInt(starts.size() - MOST_SECTIONS);
    int sections = 1 + random.nextInt(MOST_SECTIONS);
    List<Draft> kept = rows.subList(starts.get(first), starts.get(first + sections));
    return sections == 1 ? alone(kept) : kept;
  }

  private static List<Draft> untitled(List<Draft> rows) {
    int from = 0;
    while (from < rows.size() && isOfTitle(rows.get(from))) {
      from++;
    }
    return rows.subList(from < rows.size() ? from : 0, rows.size());
  }

  private static boolean isOfTitle(Draft row) {
    return row.isBlank() || row.is(State.TITLE) || row.is(State.BREAK);
  }

  /** The only section of a note is the note: its heading is the title, those inside it rise. */
  private static List<Draft> alone(List<Draft> section) {
    return section.stream().map(Cuts::raised).toList();
  }

  private static Draft raised(Draft row) {
    if (row.is(State.H1)) {
      return new Draft(row.text(), State.TITLE.ordinal(), State.TITLE.bit() | State.H1.bit());
    }
    if (row.is(State.H2)) {
      return new Draft(row.text(), State.H1.ordinal(), row.allowed() | State.H1.bit());
    }
    return row.is(State.H3)
        ? new Draft(row.text(), State.H2.ordinal(), row.allowed() | State.H2.bit())
        : row;
  }
}
