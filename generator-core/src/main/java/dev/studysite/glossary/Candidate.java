package dev.studysite.glossary;

import java.util.List;
import java.util.Optional;

/**
 * A name that may become a term, and what was found with it in one place.
 *
 * @param name the name as the page would write it, corrections made
 * @param also other names that the same place gives it
 * @param source what makes it a candidate
 * @param expansion what its letters stand for, where this place or the table says so
 * @param saying where the notes say what it is; none where they only use it
 * @param caseSensitive true where another case is another word
 */
record Candidate(
    String name,
    List<String> also,
    Source source,
    Optional<Expansion> expansion,
    Optional<Saying> saying,
    boolean caseSensitive) {

  /** What makes a name a candidate; where two disagree about its spelling the earlier one rules. */
  enum Source {
    /** The table of acronyms. */
    ACRONYM,
    /** An expansion in the notes. */
    EXPANDED,
    /** A name of the lexicon. */
    LEXICON,
    /** A name of the lexicon that stands in the note but once, which alone makes no term. */
    GLANCED,
    /** A definition. */
    DEFINED,
    /** The heading of a section. */
    HEADED,
    /** A sentence that says what it is. */
    PROSE,
    /** Frequent use. */
    REPEATED
  }

  Candidate {
    also = List.copyOf(also);
  }

  static Candidate said(String name, Source source, Saying saying) {
    return new Candidate(
        name, List.of(), source, Optional.empty(), Optional.of(saying), isShort(name));
  }

  static Candidate used(String name, Source source) {
    return new Candidate(
        name, List.of(), source, Optional.empty(), Optional.empty(), isShort(name));
  }

  /** Few letters are too often another word in another case. */
  private static boolean isShort(String name) {
    return name.length() <= 3;
  }

  /** Named in the singular where the note has that, too; names of the lexicon stay as they are. */
  Candidate singular(Cues note) {
    boolean known = source.compareTo(Source.GLANCED) <= 0;
    String one = known ? name : note.singularOf(name);
    return new Candidate(one, also, source, expansion, saying, caseSensitive);
  }

  Candidate withAlso(List<String> more) {
    return new Candidate(name, more, source, expansion, saying, caseSensitive);
  }
}
