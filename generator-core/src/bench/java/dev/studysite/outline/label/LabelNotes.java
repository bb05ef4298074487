package dev.studysite.outline.label;

import java.io.IOException;
import java.nio.file.Path;

/** Labels the notes of a gold folder with the shipped weights: {@code LabelNotes GOLD OUT}. */
final class LabelNotes {

  private LabelNotes() {}

  public static void main(String[] args) throws IOException {
    LineLabeller labeller = LineLabeller.shipped();
    try (OutlineReport report = new OutlineReport(Path.of(args[1]))) {
      for (Gold gold : Gold.all(Path.of(args[0]))) {
        report.add(gold.file(), labeller.label(gold.note()));
      }
    }
  }
}
