package dev.studysite.remark;

import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds quoted words in a text: word for word, or else where most of them stand close together in
 * their order, as they do after a small edit.
 */
final class PassageFinder {

  /** So many of the quoted words must still stand there for the passage to be known again. */
  private static final double KNOWN_AGAIN = 0.7;

  /** Fewer words than this are no evidence unless all of them stand there. */
  private static final int ENOUGH_WORDS = 4;

  private final List<Word> words;
  private final Map<String, List<Integer>> places = new HashMap<>();

  PassageFinder(List<Word> words) {
    this.words = List.copyOf(words);
    for (int i = 0; i < words.size(); i++) {
      places.computeIfAbsent(words.get(i).text(), text -> new ArrayList<>()).add(i);
    }
  }

  /** Every place where the words stand just so, none overlapping another. */
  List<List<Span>> exact(List<String> quote) {
    List<List<Span>> found = new ArrayList<>();
    int free = 0;
    for (int at : places.getOrDefault(quote.get(0), List.of())) {
      if (at >= free && standAt(quote, at)) {
        free = at + quote.size();
        found.add(spans(at, free));
      }
    }
    return found;
  }

  /** The first place where most of the words stand in their order; empty where there is none. */
  List<Span> near(List<String> quote) {
    if (quote.size() < ENOUGH_WORDS) {
      return List.of();
    }
    int start = likeliestStart(quote);
    List<Integer> kept = keptWords(quote, start);
    return kept.size() < KNOWN_AGAIN * quote.size()
        ? List.of()
        : spans(kept.get(0), kept.get(kept.size() - 1) + 1);
  }

  private boolean standAt(List<String> quote, int at) {
    if (at + quote.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < quote.size(); i++) {
      if (!words.get(at + i).text().equals(quote.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Each word votes for where the passage would begin if it were the word of the quotation. */
  private int likeliestStart(List<String> quote) {
    Map<Integer, Integer> votes = new HashMap<>();
    int best = 0;
    int most = 0;
    for (int i = 0; i < quote.size(); i++) {
      for (int at : places.getOrDefault(quote.get(i), List.of())) {
        int count = votes.merge(at - i, 1, Integer::sum);
        if (count > most || (count == most && at - i < best)) {
          most = count;
          best = at - i;
        }
      }
    }
    return best;
  }

  /**
   * The places of quoted words from a start on, in their order. A word put in or left out moves
   * what follows, so each word is looked for within a quotation's length of where it should stand.
   */
  private List<Integer> keptWords(List<String> quote, int start) {
    List<Integer> kept = new ArrayList<>();
    int from = Math.max(0, start);
    for (int i = 0; i < quote.size(); i++) {
      int to = Math.min(words.size(), Math.max(from, start + i) + slack(quote));
      for (int at = from; at < to; at++) {
        if (words.get(at).text().equals(quote.get(i))) {
          kept.add(at);
          from = at + 1;
          break;
        }
      }
    }
    return kept;
  }

  private static int slack(List<String> quote) {
    return 1 + quote.size() / ENOUGH_WORDS;
  }

  private List<Span> spans(int from, int to) {
    List<Span> spans = new ArrayList<>();
    for (Word word : words.subList(from, to)) {
      int last = spans.size() - 1;
      Span span = word.span();
      if (last >= 0 && spans.get(last).line() == span.line()) {
        Span before = spans.get(last);
        spans.set(last, new Span(span.line(), before.start(), Math.max(before.end(), span.end())));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }
}
