package dev.studysite.render.paper;

import java.util.List;

/**
 * One side of a card.
 *
 * @param lines what it says, line by line
 * @param about the small print at its foot
 * @param points the size of the type in points
 * @param top how far the words begin below the edge of the card, in millimetres
 * @param left how far the card is from the left of the page, in millimetres
 * @param down how far it is from the top of the page, in millimetres
 */
public record CardFace(
    List<String> lines, String about, double points, double top, double left, double down) {

  /** Copies the lines. */
  public CardFace {
    lines = List.copyOf(lines);
  }
}
