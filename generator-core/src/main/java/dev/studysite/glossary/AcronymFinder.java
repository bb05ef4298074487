package dev.studysite.glossary;

import dev.studysite.glossary.Candidate.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the acronyms that a note uses, expanded or not. */
final class AcronymFinder {

  private static final int LONGEST_UNKNOWN = 5;
  private static final int SHORT = 3;

  private final AcronymTable table;
  private final StopWords stop;

  AcronymFinder(AcronymTable table, StopWords stop) {
    this.table = table;
    this.stop = stop;
  }

  /** The acronyms of a note, each once, in the order of the note. */
  List<Candidate> find(NoteText note) {
    Set<Candidate> found = new LinkedHashSet<>();
    for (NoteText.Text text : note.texts()) {
      List<Words.Word> words = Words.of(text.open());
      for (int i = 0; i < words.size(); i++) {
        pairOf(words, i, note).ifPresent(found::add);
        if (!addKnown(found, words.get(i), note)) {
          Words.parts(words.get(i)).forEach(part -> addPart(found, part, note));
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

  /** {@code AD DS}: two words that are one acronym. */
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

  private void addPart(Set<Candidate> found, Words.Word part, NoteText note) {
    if (!addKnown(found, part, note) && isRepeated(part.text(), note.cues())) {
      found.add(candidate(Acronyms.singular(part.text()), Optional.empty()));
    }
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
        && !stop.isFunction(name)
        && !stop.isGeneric(name)
        && !stop.isVerb(name)
        && cues.timesWritten(name) >= 2
        && cues.times(name) == cues.timesWritten(name);
  }
}
