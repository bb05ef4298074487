package dev.studysite.outline.label;

import dev.studysite.outline.shape.FunctionWords;
import dev.studysite.outline.shape.LineScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Labels each hand-labelled note by the weights learned without it: {@code LabelLeftOut GOLD LOO OUT}. */
final class LabelLeftOut {

  private LabelLeftOut() {}

  public static void main(String[] args) throws IOException {
    Path weights = Path.of(args[1]);
    try (OutlineReport report = new OutlineReport(Path.of(args[2]))) {
      for (Gold gold : Gold.all(Path.of(args[0]))) {
        LineLabeller labeller =
            new LineLabeller(
                new LineScanner(FunctionWords.shipped()),
                new Model(Features.shipped(), Files.readAllLines(weights.resolve(gold.id() + ".lines"))),
                new Model(Features.ofHeadings(), Files.readAllLines(weights.resolve(gold.id() + ".heads"))));
        report.add(gold.file(), labeller.label(gold.note()));
      }
    }
  }
}
