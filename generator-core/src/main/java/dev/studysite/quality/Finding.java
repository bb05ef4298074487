package dev.studysite.quality;

import dev.studysite.glossary.TermKey;
import java.util.List;
import java.util.Optional;

/**
 * Something that a set of notes lacks.
 *
 * @param kind what sort of thing
 * @param subject the words that it is about: a term, a heading, a statement
 * @param detail what more is known, such as how often a term is used; may be empty
 * @param term the term, where it is about one
 * @param places where it shows, the first first; none for what the notes do not hold
 */
public record Finding(
    Kind kind, String subject, String detail, Optional<TermKey> term, List<Where> places) {

  /** Copies the places. */
  public Finding {
    places = List.copyOf(places);
  }

  static Finding of(Kind kind, String subject, Where... places) {
    return new Finding(kind, subject, "", Optional.empty(), List.of(places));
  }
}
