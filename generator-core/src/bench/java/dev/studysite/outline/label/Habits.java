package dev.studysite.outline.label;

import dev.studysite.outline.Label;
import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.FunctionWords;
import dev.studysite.outline.shape.LineScanner;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Marker;
import dev.studysite.outline.shape.Sign;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

/**
 * Writes a labelled note in other habits of form, and keeps its labels: other bullets or none, other
 * indentation, blank lines or none, capitals, colons, hard wraps.
 */
final class Habits {

  private static final List<String> BULLETS =
      List.of("- ", "-", "* ", "*", "• ", "-> ", "--> ", "+ ", "– ", "o ", "> ", "-- ", "~ ", "");
  private static final List<String> SIGNS = List.of(" - ", ": ", " = ", " – ", " -> ", " : ", "- ");
  private static final List<String> STEPS = List.of("\t", "  ", "    ", "   ", " ");
  private static final int CHANCE = 15;
  private static final int LEAST_WRAP = 55;
  private static final int MOST_STEPS = 6;

  private final Random random;
  private final LineScanner scanner = new LineScanner(FunctionWords.shipped());

  Habits(Random random) {
    this.random = random;
  }

  /** The rows, some of their habits changed. */
  List<Draft> change(List<Draft> rows) {
    List<Draft> changed = rows;
    changed = chance() ? joined(changed) : changed;
    changed = chance() ? marked(changed) : changed;
    changed = chance() ? signed(changed) : changed;
    changed = chance() ? cased(changed) : changed;
    changed = chance() ? closed(changed) : changed;
    changed = chance() ? spaced(changed) : changed;
    changed = chance() ? stepped(changed) : changed;
    changed = chance() ? unstopped(changed) : changed;
    return chance() ? wrapped(changed) : changed;
  }

  private boolean chance() {
    return random.nextInt(100) < CHANCE;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private LineShape shape(Draft row) {
    return scanner.scan(new Line(1, row.text()));
  }

  /** Entries have another bullet, or none. */
  private List<Draft> marked(List<Draft> rows) {
    String bullet = any(BULLETS);
    String inner = random.nextInt(3) == 0 ? any(BULLETS) : bullet;
    List<Draft> changed = new ArrayList<>();
    for (Draft row : rows) {
      Marker marker = shape(row).marker();
      if (!row.isWords() || !marker.isBullet() || marker.isOrdinal()) {
        changed.add(row);
        continue;
      }
      String mark = row.is(State.SUBITEM) ? inner : bullet;
      String words = row.text().substring(marker.end()).stripLeading();
      Draft other = row.as(row.text().substring(0, marker.start()) + mark + words);
      changed.add(mark.isEmpty() && row.isEntry() ? other.or(State.mask(Label.PARA)) : other);
    }
    return changed;
  }

  /** Another sign stands between terms and their definitions. */
  private List<Draft> signed(List<Draft> rows) {
    String sign = any(SIGNS);
    List<Draft> changed = new ArrayList<>();
    for (Draft row : rows) {
      Sign old = shape(row).sign();
      boolean parts = row.is(State.DEFINITION) && old.isThere() && old.kind().compareTo(Sign.Kind.ARROW) <= 0;
      String text = row.text();
      changed.add(
          parts ? row.as(text.substring(0, old.start()) + sign + text.substring(old.end())) : row);
    }
    return changed;
  }

  /** Headings of some levels are in capitals, or start with a small letter. */
  private List<Draft> cased(List<Draft> rows) {
    int deepest = State.H1.ordinal() + random.nextInt(3);
    boolean capitals = random.nextInt(3) > 0;
    List<Draft> changed = new ArrayList<>();
    for (Draft row : rows) {
      boolean chosen = row.isHeading() && row.state() <= deepest;
      String text = row.text();
      changed.add(
          !chosen ? row : row.as(capitals ? text.toUpperCase(Locale.ROOT) : Variations.firstSmall(text)));
    }
    return changed;
  }

  /** Headings of some levels end with a colon, or none does. */
  private List<Draft> closed(List<Draft> rows) {
    int deepest = State.H1.ordinal() + random.nextInt(3);
    boolean upper = random.nextBoolean();
    String colon = List.of(":", "", " :").get(random.nextInt(3));
    List<Draft> changed = new ArrayList<>();
    for (Draft row : rows) {
      boolean chosen = row.isHeading() && (row.state() <= deepest) == upper;
      boolean plain = chosen && Character.isLetterOrDigit(shape(row).last());
      String text = row.text().stripTrailing();
      if (plain) {
        changed.add(row.as(text + colon));
      } else if (chosen && shape(row).is(Fact.ENDS_COLON)) {
        changed.add(row.as(text.substring(0, text.length() - 1).stripTrailing() + colon));
      } else {
        changed.add(row);
      }
    }
    return changed;
  }

  /** No blank lines, one before headings, or one after each thing. */
  private List<Draft> spaced(List<Draft> rows) {
    int habit = random.nextInt(4);
    int deepest = State.H1.ordinal() + random.nextInt(3);
    List<Draft> changed = new ArrayList<>();
    for (Draft row : rows) {
      boolean last = !changed.isEmpty() && changed.get(changed.size() - 1).isBlank();
      if (row.isBlank()) {
        continue;
      }
      boolean head = row.isHeading() && row.state() <= deepest;
      boolean loose = row.isWords() || row.isHeading();
      boolean part = habit == 1 || habit == 2 ? head : habit == 3 && loose;
      if (part && !last && !changed.isEmpty()) {
        changed.add(Draft.BLANK);
      }
      changed.add(row);
      boolean under = habit == 2 && head;
      if (under) {
        changed.add(Draft.BLANK);
      }
    }
    return unparted(changed);
  }

  /** Underlines stay with their headings. */
  private static List<Draft> unparted(List<Draft> rows) {
    List<Draft> changed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean rule = i + 1 < rows.size() && rows.get(i + 1).is(State.BREAK);
      if (!(rows.get(i).isBlank() && rule && i > 0 && rows.get(i - 1).isHeading())) {
        changed.add(rows.get(i));
      }
    }
    return changed;
  }

  /** Every step of the indentation is as wide as another writer makes it. */
  private List<Draft> stepped(List<Draft> rows) {
    String step = any(STEPS);
    TreeSet<Integer> columns = new TreeSet<>();
    rows.stream().filter(row -> !row.isBlank()).forEach(row -> columns.add(shape(row).columns()));
    if (columns.size() > MOST_STEPS) {
      return rows;
    }
    List<Draft> changed = new ArrayList<>();
    for (Draft row : rows) {
      int rank = row.isBlank() ? 0 : columns.headSet(shape(row).columns()).size();
      changed.add(row.isBlank() ? row : row.as(step.repeat(rank) + row.text().stripLeading()));
    }
    return changed;
  }

  /** No full stops at the ends of lines. */
  private List<Draft> unstopped(List<Draft> rows) {
    List<Draft> changed = new ArrayList<>();
    for (Draft row : rows) {
      String text = row.text().stripTrailing();
      boolean stop = row.isWords() && text.endsWith(".") && !text.endsWith("..");
      changed.add(stop ? row.as(text.substring(0, text.length() - 1)) : row);
    }
    return changed;
  }

  /** Sentences over several lines are on one. */
  private List<Draft> joined(List<Draft> rows) {
    List<Draft> changed = new ArrayList<>();
    for (Draft row : rows) {
      int last = changed.size() - 1;
      if (row.is(State.CONTINUATION) && last >= 0 && changed.get(last).isWords()) {
        Draft above = changed.get(last);
        changed.set(last, above.as(above.text().stripTrailing() + " " + row.text().strip()));
      } else {
        changed.add(row);
      }
    }
    return changed;
  }

  /** Long lines are cut at one width. */
  private List<Draft> wrapped(List<Draft> rows) {
    int width = LEAST_WRAP + random.nextInt(45);
    boolean hangs = random.nextBoolean();
    List<Draft> changed = new ArrayList<>();
    for (Draft row : joined(rows)) {
      if (row.isWords()) {
        wrap(row, width, hangs, changed);
      } else {
        changed.add(row);
      }
    }
    return changed;
  }

  private void wrap(Draft row, int width, boolean hangs, List<Draft> changed) {
    LineShape shape = shape(row);
    String indent = row.text().substring(0, row.text().length() - row.text().stripLeading().length());
    String inner = hangs ? indent + " ".repeat(Math.max(0, shape.start() - indent.length())) : indent;
    String rest = row.text();
    boolean first = true;
    while (rest.length() > width) {
      int cut = rest.lastIndexOf(' ', width);
      if (cut <= inner.length() + 1) {
        break;
      }
      add(row, rest.substring(0, cut), first, changed);
      rest = inner + rest.substring(cut).stripLeading();
      first = false;
    }
    add(row, rest, first, changed);
  }

  private static void add(Draft row, String text, boolean first, List<Draft> changed) {
    int state = State.CONTINUATION.ordinal();
    changed.add(first ? row.as(text) : new Draft(text, state, State.CONTINUATION.bit()));
  }
}
