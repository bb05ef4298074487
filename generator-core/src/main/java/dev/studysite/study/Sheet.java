package dev.studysite.study;

import dev.studysite.glossary.Term;
import java.util.List;

/**
 * What stands on one cheat sheet: boxes of topics, or terms.
 *
 * @param name what names it across builds: the note's path; for a chapter without its ending and
 *     followed by {@code " / "} and the corrected words of the chapter's heading; for a sheet that
 *     the owner asks for its title
 * @param title its title
 * @param variant true where it is another sheet once more, in a format of its own
 * @param format how it is wanted on paper
 * @param boxes the boxes in the order of the notes
 * @param terms the terms by name
 * @param leftOut what is left out, in a sentence; empty where nothing is
 */
public record Sheet(
    String name,
    String title,
    boolean variant,
    Format format,
    List<Box> boxes,
    List<Term> terms,
    String leftOut) {

  /** Copies the lists. */
  public Sheet {
    boxes = List.copyOf(boxes);
    terms = List.copyOf(terms);
  }

  /** A sheet of topics with all that they say, in no particular format. */
  public Sheet(String name, String title, List<Box> boxes) {
    this(name, title, false, Format.ANY, boxes, List.of(), "");
  }

  /** The name, and what tells a variant from its sheet: {@code aws/kms.txt 2p letter}. */
  public String key() {
    return variant ? name + " " + format.label() : name;
  }

  /** True where there is nothing to print. */
  public boolean isEmpty() {
    return boxes.isEmpty() && terms.isEmpty();
  }

  /** The same content as a sheet of another name, in another format. */
  Sheet as(String newName, String newTitle, boolean isVariant, Format newFormat) {
    return new Sheet(newName, newTitle, isVariant, newFormat, boxes, terms, leftOut);
  }
}
