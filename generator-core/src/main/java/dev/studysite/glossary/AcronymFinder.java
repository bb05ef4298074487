package dev.studysite.glossary;

import dev.studysite.glossary.Candidate.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the acronyms that a note uses, expanded or not. */
final class AcronymFinder {

  private static final int LONGEST_UNKNOWN = 5;
  private static final int SHORT = 3;

  private final KnownNames names;
  private final AcronymTable table;

  AcronymFinder(AcronymTable table, KnownNames names) {
    this.names = names;
    this.table = table;
  }

  /** The acronyms of a note, each once, in the order of the note. */
  List<Candidate> find(NoteText note) {
    Set<Candidate> found = new LinkedHashSet<>();
    for (NoteText.Text text : note.texts()) {
      List<Words.Word> words = Words.of(text.open());
      for (int i = 0; i < words.size(); i++) {
        Optional<Candidate> pair = pairOf(words, i, note);
        pair.ifPresent(found::add);
        i += pair.isPresent() ? 1 : 0;
        if (pair.isEmpty() && !addKnown(found, words.get(i), note)) {
          boolean shouted = isShouted(words, i);
          Words.parts(words.get(i)).forEach(part -> addPart(found, part, shouted, note));
        }
      }
    }
    return new ArrayList<>(found);
  }

  /** The table's wording where a note's differs from it by a slip or in capitals only. */
  String mended(String acronym, String words) {
    return table.find(acronym).stream()
        .map(AcronymTable.Row::expansion)
        .filter(known -> Nearness.isNear(known, words))
        .findFirst()
        .orElse(words);
  }

  /** True where the acronym in small letters would be another word. */
  boolean isCaseSensitive(String acronym) {
    List<AcronymTable.Row> rows = table.find(acronym);
    return rows.isEmpty()
        ? acronym.length() <= SHORT
        : rows.stream().noneMatch(AcronymTable.Row::anyCase);
  }

  /** {@code MS DOS}: two words that are one acronym. */
  private Optional<Candidate> pairOf(List<Words.Word> words, int at, NoteText note) {
    if (at + 1 == words.size()) {
      return Optional.empty();
    }
    return known(words.get(at).text() + " " + words.get(at + 1).text(), note);
  }

  private boolean addKnown(Set<Candidate> found, Words.Word word, NoteText note) {
    Optional<Candidate> known = known(word.text(), note);
    known.ifPresent(found::add);
    return known.isPresent();
  }

  private void addPart(Set<Candidate> found, Words.Word part, boolean shouted, NoteText note) {
    if (!addKnown(found, part, note) && !shouted && isRepeated(part.text(), note.cues())) {
      found.add(candidate(Acronyms.singular(part.text()), Optional.empty()));
    }
  }

  /** True beside other capitals that are no acronym: {@code DO NOT USE}. */
  private boolean isShouted(List<Words.Word> words, int at) {
    boolean after = at > 0 && isShout(words.get(at - 1).text());
    return after || (at + 1 < words.size() && isShout(words.get(at + 1).text()));
  }

  private boolean isShout(String word) {
    return word.length() > 1
        && word.chars().allMatch(Character::isUpperCase)
        && table.find(word).isEmpty();
  }

  private Optional<Candidate> known(String word, NoteText note) {
    return AcronymTable.pick(table.find(word), note.cues())
        .map(row -> candidate(row.acronym(), Optional.of(new Expansion(row.expansion(), false))));
  }

  private Candidate candidate(String name, Optional<Expansion> expansion) {
    return new Candidate(
        name, List.of(), Source.ACRONYM, expansion, Optional.empty(), isCaseSensitive(name));
  }

  /** Capitals that nobody expands are an acronym only where the note keeps to them. */
  private boolean isRepeated(String word, Cues cues) {
    String name = Acronyms.singular(word);
    return Acronyms.looksLikeOne(name)
        && name.length() <= LONGEST_UNKNOWN
        && name.chars().allMatch(Character::isUpperCase)
        && !names.isEnglish(name.toLowerCase(Locale.ROOT))
        && cues.timesWritten(name) >= 2
        && cues.times(name) == cues.timesWritten(name);
  }
}
