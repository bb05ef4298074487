package dev.studysite.render.paper;

/** A size of paper, upright. */
public enum Paper {
  /** ISO 216. */
  A4("A4", 210, 297),
  /** ANSI A. */
  LETTER("Letter", 215.9, 279.4);

  private final String label;
  private final double width;
  private final double height;

  Paper(String label, double width, double height) {
    this.label = label;
    this.width = width;
    this.height = height;
  }

  /** The name that options use: {@code Letter}. */
  public String label() {
    return label;
  }

  /** Millimetres across. */
  public double width() {
    return width;
  }

  /** Millimetres from top to bottom. */
  public double height() {
    return height;
  }
}
