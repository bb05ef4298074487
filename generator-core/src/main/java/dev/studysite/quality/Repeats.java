package dev.studysite.quality;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.NoteMemory;
import dev.studysite.outline.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds statements that stand in two places: the same words, small words, order and endings aside.
 */
final class Repeats {

  /** Fewer words of weight than these say too little to be a repetition. */
  private static final int FEWEST_WORDS = 4;

  private static final int SMALL = 3;

  private final NoteMemory<List<Statement>> statements = new NoteMemory<>();

  /**
   * What a note says in one place.
   *
   * @param key the words of weight, sorted
   * @param words the words as they stand
   */
  private record Statement(String key, String words, Where where) {}

  List<Finding> in(List<CorrectedNote> notes) {
    Map<String, List<Statement>> byKey = new LinkedHashMap<>();
    for (List<Statement> some : statements.ofAll(notes, Repeats::of)) {
      for (Statement one : some) {
        byKey.computeIfAbsent(one.key(), none -> new ArrayList<>(1)).add(one);
      }
    }
    return byKey.values().stream().filter(same -> same.size() > 1).map(Repeats::finding).toList();
  }

  private static Finding finding(List<Statement> same) {
    Where[] places = same.stream().map(Statement::where).toArray(Where[]::new);
    return Finding.of(Kind.SAID_TWICE, same.get(0).words(), places);
  }

  private static List<Statement> of(CorrectedNote note) {
    List<Statement> found = new ArrayList<>();
    for (Spot spot : Spot.of(note.outline())) {
      if (spot.role() != Spot.Role.HEADING && spot.role() != Spot.Role.CELL) {
        String text = note.correct(spot.text());
        String key = key(text);
        if (!key.isEmpty()) {
          found.add(new Statement(key, text, new Where(note.path(), spot.text().firstLine())));
        }
      }
    }
    return found;
  }

  /** The words of weight, sorted; empty where they are too few. */
  private static String key(String text) {
    TreeSet<String> weighty = new TreeSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        word.append(text.charAt(i));
      } else if (!word.isEmpty()) {
        add(word.toString(), weighty);
        word.setLength(0);
      }
    }
    return weighty.size() < FEWEST_WORDS ? "" : String.join(" ", weighty);
  }

  /** Short words count where they are names or figures: {@code S3}, {@code 30}. */
  private static void add(String word, Set<String> weighty) {
    boolean marked = word.chars().anyMatch(c -> Character.isDigit(c) || Character.isUpperCase(c));
    String lower = word.toLowerCase(Locale.ROOT);
    boolean negation = lower.equals("no") || lower.equals("not");
    if (word.length() > SMALL || marked || negation) {
      boolean plural = lower.length() > SMALL + 1 && lower.endsWith("s") && !lower.endsWith("ss");
      weighty.add(plural ? lower.substring(0, lower.length() - 1) : lower);
    }
  }
}
