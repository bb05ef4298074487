package dev.studysite.outline.label;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The head of the file of weights. */
final class WeightsFile {

  private WeightsFile() {}

  static List<String> header() {
    String states =
        Arrays.stream(State.values()).map(State::column).collect(Collectors.joining("\t"));
    return List.of(
        "# Weights of the labeller, in hundredths, learned by TrainModel from hand-labelled and derived notes.",
        "# A row a combination of attributes (features.tsv) or a step between two lines; sorted. No words of notes.",
        "feature\t" + states);
  }

  /** Adds a row in hundredths, unless all of it is zero. */
  static void add(List<String> rows, String name, double[] weights) {
    long[] hundredths = Arrays.stream(weights).mapToLong(w -> Math.round(w * 100)).toArray();
    if (Arrays.stream(hundredths).anyMatch(w -> w != 0)) {
      String columns =
          Arrays.stream(hundredths)
              .mapToObj(w -> w == 0 ? "" : Long.toString(w))
              .collect(Collectors.joining("\t"));
      rows.add(name + "\t" + columns);
    }
  }
}
