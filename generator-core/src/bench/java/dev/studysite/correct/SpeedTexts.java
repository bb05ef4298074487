package dev.studysite.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts of any length to measure with. What it costs to correct a text depends on how often its
 * words, their neighbours and its slips come again, so there are three:
 *
 * <ul>
 *   <li>{@code repeated}: the notes again and again. Words, neighbours and lines all come again; so
 *       do the slips, as often as the notes have them.
 *   <li>{@code mixed}: lines that each begin as one line of the notes and end as another. Words come
 *       again as they do in ordinary notes, hardly any line does, and neighbours keep being new.
 *   <li>{@code distinct}: letters at random, no word twice.
 * </ul>
 */
final class SpeedTexts {

  private final List<String> notes;

  SpeedTexts(List<String> notes) {
    this.notes = notes;
  }

  /** All notes at least once, and again up to a length. */
  String repeated(int length) {
    String once = String.join("\n", notes);
    return once.repeat(Math.max(1, length / once.length()));
  }

  String mixed(int length) {
    List<String> lines = lines();
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      String head = lines.get(random.nextInt(lines.size()));
      String tail = lines.get(random.nextInt(lines.size()));
      text.append(head, 0, cut(head, random)).append(tail, cut(tail, random), tail.length());
      text.append('\n');
    }
    return text.toString();
  }

  /** A space of a line; its end where it has none behind the place that was thrown. */
  private static int cut(String line, Random random) {
    int space = line.indexOf(' ', random.nextInt(line.length()));
    return space < 0 ? line.length() : space;
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    notes.forEach(note -> note.lines().filter(line -> !line.isBlank()).forEach(lines::add));
    return lines;
  }

  String distinct(int length) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      int letters = 3 + random.nextInt(9);
      for (int i = 0; i < letters; i++) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(random.nextInt(12) == 0 ? '\n' : ' ');
    }
    return text.toString();
  }
}
