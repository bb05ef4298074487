package dev.studysite.outline.label;

import dev.studysite.outline.Label;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes labelled notes anew in habits that people have and that notes derived from Markdown lack:
 * no capitals, a list of contents on top, rules between the sections, prompts before commands,
 * headings or definitions with other signs.
 */
final class Variations {

  private static final int ITEMS = State.ITEM.bit() | State.mask(Label.PARA);


  private final Random random;

  Variations(long seed) {
    this.random = new Random(seed);
  }

  /** The notes, and for many of them one more in other habits. */
  List<Gold> of(List<Gold> notes) {
    List<Gold> all = new ArrayList<>(notes);
    for (Gold gold : notes) {
      List<Draft> rows = rows(gold);
      int changes = 0;
      if (random.nextInt(100) < 30) {
        rows = small(rows);
        changes++;
      }
      if (random.nextInt(100) < 25) {
        rows = ruled(rows);
        changes++;
      }
      if (random.nextInt(100) < 25) {
        rows = contents(rows);
        changes++;
      }
      if (random.nextInt(100) < 15) {
        rows = prompted(rows);
        changes++;
      }
      if (random.nextInt(100) < 30) {
        rows = decorated(rows);
        changes++;
      }
      if (random.nextInt(100) < 20) {
        rows = numbered(rows);
        changes++;
      }
      if (random.nextInt(100) < 20) {
        rows = indented(rows);
        changes++;
      }
      if (random.nextInt(100) < 20) {
        rows = flush(rows);
        changes++;
      }
      if (rows.stream().anyMatch(row -> row.state() == State.TABLE.ordinal())) {
        rows = piped(rows);
        changes++;
      }
      if (changes > 0) {
        all.add(gold(gold, rows));
      }
    }
    return all;
  }

  /** So many variants of a hand-labelled note, each in habits of its own. */
  List<Gold> variants(Gold gold, int count) {
    List<Gold> all = new ArrayList<>();
    Habits habits = new Habits(random);
    Cuts cuts = new Cuts(random);
    for (int i = 0; i < count; i++) {
      List<Draft> rows = habits.change(rows(gold));
      rows = random.nextInt(100) < 15 ? cuts.cut(rows) : rows;
      rows = random.nextInt(100) < 25 ? small(rows) : rows;
      rows = random.nextInt(100) < 15 ? ruled(rows) : rows;
      rows = random.nextInt(100) < 15 ? decorated(rows) : rows;
      rows = random.nextInt(100) < 15 ? numbered(rows) : rows;
      rows = random.nextInt(100) < 15 ? indented(rows) : rows;
      all.add(gold(gold, rows));
    }
    return all;
  }

  /** Every line starts with a small letter. */
  private List<Draft> small(List<Draft> rows) {
    boolean headings = random.nextBoolean();
    List<Draft> changed = new ArrayList<>();
    for (Draft row : rows) {
      boolean heading = row.state() >= 0 && row.state() <= State.H3.ordinal();
      boolean open = row.state() >= 0 && row.state() != State.CODE.ordinal();
      changed.add(
          open && (headings || !heading)
              ? new Draft(firstSmall(row.text()), row.state(), row.allowed())
              : row);
    }
    return changed;
  }

  static String firstSmall(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    boolean acronym = at + 1 < text.length() && !Character.isLowerCase(text.charAt(at + 1));
    if (at >= text.length() || acronym) {
      return text;
    }
    return text.substring(0, at) + Character.toLowerCase(text.charAt(at)) + text.substring(at + 1);
  }

  /** A rule stands before every section of the top level. */
  private List<Draft> ruled(List<Draft> rows) {
    String rule = String.valueOf("-=*_#".charAt(random.nextInt(5))).repeat(3 + random.nextInt(60));
    boolean tight = random.nextBoolean();
    List<Draft> changed = new ArrayList<>();
    for (Draft row : rows) {
      if (row.state() == State.H1.ordinal() && !changed.isEmpty()) {
        if (!tight) {
          changed.add(new Draft("", -1, 0));
        }
        changed.add(new Draft(rule, State.BREAK.ordinal(), State.BREAK.bit()));
      }
      changed.add(row);
    }
    return changed;
  }

  /** Headings of some levels are underlined or stand in a banner. */
  private List<Draft> decorated(List<Draft> rows) {
    char[] signs = new char[State.H3.ordinal() + 1];
    boolean[] banner = new boolean[signs.length];
    for (int level = 0; level < signs.length; level++) {
      signs[level] = random.nextInt(3) == 0 ? ' ' : "-=*#@~_+".charAt(random.nextInt(8));
      banner[level] = random.nextInt(4) == 0;
    }
    List<Draft> changed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Draft row = rows.get(i);
      boolean heading = row.state() >= 0 && row.state() < signs.length;
      boolean done = i + 1 < rows.size() && rows.get(i + 1).state() == State.BREAK.ordinal();
      if (!heading || done || signs[row.state()] == ' ') {
        changed.add(row);
      } else if (banner[row.state()]) {
        String run = String.valueOf(signs[row.state()]).repeat(3 + random.nextInt(12));
        changed.add(new Draft(run + " " + bare(row.text()) + " " + run, row.state(), row.allowed()));
      } else {
        int indent = row.text().length() - row.text().stripLeading().length();
        int length = Math.max(3, row.text().length() - indent + random.nextInt(5) - 2);
        String under = row.text().substring(0, indent) + String.valueOf(signs[row.state()]).repeat(length);
        changed.add(row);
        changed.add(new Draft(under, State.BREAK.ordinal(), State.BREAK.bit()));
      }
    }
    return changed;
  }

  /** Headings of one level are numbered. */
  private List<Draft> numbered(List<Draft> rows) {
    int level = State.H1.ordinal() + random.nextInt(3);
    String form = List.of("%d. ", "%d) ", "(%d) ", "%d.").get(random.nextInt(4));
    int number = 0;
    List<Draft> changed = new ArrayList<>();
    for (Draft row : rows) {
      boolean heading = row.state() >= 0 && row.state() <= State.H3.ordinal();
      boolean plain = !row.text().isEmpty() && Character.isLetter(row.text().charAt(0));
      number = heading && row.state() < level ? 0 : number;
      if (row.state() == level && plain) {
        number++;
        String mark = String.format(java.util.Locale.ROOT, form, number);
        int allowed = row.allowed() | (level > State.H1.ordinal() ? State.ITEM.bit() : 0);
        changed.add(new Draft(mark + row.text(), row.state(), allowed));
      } else {
        changed.add(row);
      }
    }
    return changed;
  }

  /** The deeper the section, the further it is indented. */
  private List<Draft> indented(List<Draft> rows) {
    String step = random.nextBoolean() ? "\t" : " ".repeat(2 + random.nextInt(3));
    boolean body = random.nextBoolean();
    int level = 0;
    List<Draft> changed = new ArrayList<>();
    for (Draft row : rows) {
      boolean heading = row.state() >= State.H1.ordinal() && row.state() <= State.H3.ordinal();
      level = heading ? row.state() - State.H1.ordinal() : level;
      boolean rule = row.state() == State.BREAK.ordinal();
      int times = heading || rule || !body ? level : level + 1;
      boolean open = row.state() > 0;
      changed.add(open ? new Draft(step.repeat(times) + row.text(), row.state(), row.allowed()) : row);
    }
    return changed;
  }

  /** The sections of the top level are listed at the start. */
  private List<Draft> contents(List<Draft> rows) {
    List<Draft> changed = new ArrayList<>();
    String marker = random.nextInt(3) == 0 ? "- " : "";
    Set<Integer> listed = Set.of(State.H1.ordinal());
    for (Draft row : rows) {
      if (listed.contains(row.state())) {
        changed.add(new Draft(marker + bare(row.text()), State.ITEM.ordinal(), ITEMS));
      }
    }
    if (changed.size() < 3) {
      return rows;
    }
    boolean rule = random.nextBoolean();
    changed.add(
        rule
            ? new Draft("-".repeat(40), State.BREAK.ordinal(), State.BREAK.bit())
            : new Draft("", -1, 0));
    int from = 0;
    if (rows.get(0).state() == State.TITLE.ordinal()) {
      changed.add(0, rows.get(0));
      from = 1;
      while (from < rows.size() && rows.get(from).state() == State.BREAK.ordinal()) {
        changed.add(from, rows.get(from));
        from++;
      }
    }
    changed.addAll(rows.subList(from, rows.size()));
    return changed;
  }

  private static String bare(String text) {
    String words = text.strip();
    int from = 0;
    while (from < words.length() && !Character.isLetterOrDigit(words.charAt(from))) {
      from++;
    }
    int to = words.length();
    while (to > from && "=-*#:@ ".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return words.substring(from, to);
  }

  /** The cells of tables stand between upright bars. */
  private List<Draft> piped(List<Draft> rows) {
    List<Draft> changed = new ArrayList<>();
    for (Draft row : rows) {
      if (row.state() == State.TABLE.ordinal()) {
        String cells = String.join(" | ", row.text().strip().split("\t| {2,}", -1));
        changed.add(new Draft("| " + cells + " |", row.state(), State.TABLE.bit()));
      } else {
        changed.add(row);
      }
    }
    return changed;
  }

  /** Code has lost its indentation, and the blank lines around it. */
  private List<Draft> flush(List<Draft> rows) {
    boolean tight = random.nextBoolean();
    List<Draft> changed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Draft row = rows.get(i);
      boolean code =
          (i > 0 && rows.get(i - 1).is(State.CODE))
              || (i + 1 < rows.size() && rows.get(i + 1).is(State.CODE));
      if (!(tight && row.isBlank() && code)) {
        changed.add(row.is(State.CODE) ? row.as(row.text().stripLeading()) : row);
      }
    }
    return changed;
  }

  /** Commands have a prompt. */
  private List<Draft> prompted(List<Draft> rows) {
    String prompt = List.of("$ ", "> ", "# ").get(random.nextInt(3));
    List<Draft> changed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Draft row = rows.get(i);
      boolean flush = !row.text().isEmpty() && Character.isLetter(row.text().charAt(0));
      boolean command = flush && row.state() == State.CODE.ordinal() && !row.text().endsWith(":");
      boolean aloneish = i + 1 == rows.size() || !rows.get(i + 1).text().startsWith(" ");
      changed.add(
          command && aloneish && row.text().indexOf(' ') > 0
              ? new Draft(prompt + row.text(), row.state(), State.CODE.bit())
              : row);
    }
    return changed;
  }

  private static List<Draft> rows(Gold gold) {
    List<Draft> rows = new ArrayList<>();
    int next = 0;
    for (Line line : gold.note().lines()) {
      if (line.isBlank()) {
        rows.add(new Draft(line.text(), -1, 0));
      } else {
        rows.add(new Draft(line.text(), gold.states()[next], gold.allowed()[next]));
        next++;
      }
    }
    return rows;
  }

  private static Gold gold(Gold from, List<Draft> rows) {
    List<Line> lines = new ArrayList<>();
    for (Draft row : rows) {
      lines.add(new Line(lines.size() + 1, row.text()));
    }
    List<Draft> labelled = rows.stream().filter(row -> !new Line(1, row.text()).isBlank()).toList();
    return new Gold(
        from.id() + "-varied",
        from.file(),
        new RawNote(from.file(), NoteFormat.TEXT, "UTF-8", lines),
        labelled.stream().mapToInt(Draft::state).toArray(),
        labelled.stream().mapToInt(Draft::allowed).toArray());
  }
}
