package dev.studysite.correct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Chooses, of all that the tiers ask for in a line, the set without overlaps that is likeliest as a
 * whole: weighted interval scheduling, the Viterbi path over the line's lattice.
 */
final class Decoder {

  List<Proposal> best(List<Proposal> proposals) {
    if (proposals.size() < 2) {
      return proposals;
    }
    List<Proposal> sorted = new ArrayList<>(proposals);
    sorted.sort(Decoder::order);
    int size = sorted.size();
    double[] best = new double[size + 1];
    boolean[] taken = new boolean[size + 1];
    int[] back = new int[size + 1];
    for (int i = 1; i <= size; i++) {
      Proposal proposal = sorted.get(i - 1);
      int before = lastEndingBy(sorted, i - 1, proposal.start());
      double with = best[before] + proposal.weight();
      taken[i] = with > best[i - 1];
      best[i] = Math.max(with, best[i - 1]);
      back[i] = taken[i] ? before : i - 1;
    }
    List<Proposal> chosen = new ArrayList<>();
    for (int i = size; i > 0; i = back[i]) {
      if (taken[i]) {
        chosen.add(sorted.get(i - 1));
      }
    }
    Collections.reverse(chosen);
    return chosen;
  }

  /** By their ends; the rest tells those of one place apart. */
  private static int order(Proposal one, Proposal other) {
    if (one.end() != other.end()) {
      return Integer.compare(one.end(), other.end());
    }
    if (one.start() != other.start()) {
      return Integer.compare(one.start(), other.start());
    }
    int words = one.after().compareTo(other.after());
    return words == 0 ? one.kind().compareTo(other.kind()) : words;
  }

  private static int lastEndingBy(List<Proposal> sorted, int limit, int start) {
    int low = 0;
    int high = limit;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
