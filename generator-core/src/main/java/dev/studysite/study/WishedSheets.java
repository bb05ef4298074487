package dev.studysite.study;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Glossary;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Topic;
import dev.studysite.problem.Problem;
import dev.studysite.read.NearestName;
import dev.studysite.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the sheets that the owner asks for. A scope is the heading of a topic or chapter, the title
 * or path of a note, or one of {@code everything}, {@code facts} and {@code glossary}; capitals and
 * punctuation do not matter, so the last part of an address will do as well.
 */
final class WishedSheets {

  private final Map<String, Set<Box>> boxes = new LinkedHashMap<>();
  private final Map<String, Sheet> known = new LinkedHashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Takes what there is to choose from.
   *
   * @param notes the notes
   * @param sheets the sheets that are made unasked
   * @param glossary the terms
   */
  WishedSheets(List<CorrectedNote> notes, List<Sheet> sheets, Glossary glossary) {
    notes.forEach(this::index);
    List<Box> facts = new ArrayList<>();
    notes.forEach(note -> facts.addAll(Facts.of(note)));
    know("everything", new Sheet("everything", "Everything", all(notes)));
    know("facts", FactSheet.of("facts", "Facts and limits", facts));
    know("glossary", GlossarySheets.whole(glossary));
    for (Sheet sheet : sheets) {
      taken.add(sheet.key());
      know(sheet.title(), sheet);
      know(sheet.name(), sheet);
      know(sheet.name().substring(0, Math.max(0, sheet.name().lastIndexOf('.'))), sheet);
    }
  }

  /** What was not found. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The sheets of a wish, one for each format. */
  List<Sheet> of(SheetWish wish) {
    List<Sheet> found =
        wish.scopes().stream().flatMap(scope -> find(wish, scope).stream()).toList();
    if (found.isEmpty()) {
      return List.of();
    }
    boolean own = !wish.title().isEmpty() || found.size() > 1;
    Sheet content = found.size() == 1 ? found.get(0) : joined(found);
    String title = wish.title().isEmpty() ? content.title() : wish.title();
    String name = own ? title : content.name();
    boolean variant = wish.formats().size() > 1 || (!own && taken.contains(name));
    List<Sheet> sheets = new ArrayList<>();
    for (Format format : wish.formats()) {
      Sheet sheet = content.as(name, title, variant && !format.equals(Format.ANY), format);
      if (taken.add(sheet.key())) {
        sheets.add(sheet);
      } else {
        warn(
            wish,
            "there is a sheet '" + title + "' in this form already",
            "Give this one another title, pages or paper.");
      }
    }
    return sheets;
  }

  private Optional<Sheet> find(SheetWish wish, String scope) {
    String key = Slug.of(scope);
    Sheet sheet = known.get(key);
    if (boxes.containsKey(key) && sheet == null) {
      String title = words.getOrDefault(key, scope);
      return Optional.of(new Sheet(title, title, List.copyOf(boxes.get(key))));
    }
    if (sheet == null || sheet.isEmpty()) {
      warn(
          wish,
          "no topic, chapter or note is called '" + scope + "'",
          NearestName.of(scope, words.values())
              .map(near -> "Did you mean '" + near + "'?")
              .orElse("Name it by its heading; everything, facts and glossary stand for more."));
      return Optional.empty();
    }
    return Optional.of(sheet);
  }

  private void warn(SheetWish wish, String what, String hint) {
    problems.add(Problem.warning(wish.where(), what, hint));
  }

  private static Sheet joined(List<Sheet> all) {
    Set<Box> boxes = new LinkedHashSet<>();
    List<String> titles = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (Sheet sheet : all) {
      boxes.addAll(sheet.boxes());
      titles.add(sheet.title());
      leftOut.add(sheet.leftOut());
    }
    leftOut.removeIf(String::isEmpty);
    String title = String.join(", ", titles);
    return new Sheet(
        title,
        title,
        false,
        Format.ANY,
        List.copyOf(boxes),
        all.stream().flatMap(sheet -> sheet.terms().stream()).distinct().toList(),
        String.join(" ", leftOut));
  }

  private void know(String name, Sheet sheet) {
    if (!name.isEmpty() && known.putIfAbsent(Slug.of(name), sheet) == null) {
      words.putIfAbsent(Slug.of(name), name);
    }
  }

  private void index(CorrectedNote note) {
    for (Topic topic : note.outline().topics()) {
      Box box = new Box(note, topic);
      topic.above().forEach(heading -> add(note, heading, box));
      topic.section().heading().ifPresent(heading -> add(note, heading, box));
    }
  }

  private void add(CorrectedNote note, Heading heading, Box box) {
    Passage text = heading.text();
    String name = note.correct(text).strip();
    for (String word : List.of(name, text.text().strip())) {
      if (!word.isEmpty()) {
        boxes.computeIfAbsent(Slug.of(word), key -> new LinkedHashSet<>()).add(box);
        words.putIfAbsent(Slug.of(word), name);
      }
    }
  }

  private static List<Box> all(List<CorrectedNote> notes) {
    return notes.stream()
        .flatMap(note -> note.outline().topics().stream().map(topic -> new Box(note, topic)))
        .toList();
  }
}
