package dev.studysite.render.view;

import dev.studysite.outline.Block;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.remark.Remark;
import dev.studysite.text.FirstSentence;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sets the owner's remarks behind the words that they are about. */
public final class RemarkSetter {

  /** A remark on so much of what it stands behind need not quote it. */
  private static final double MOST_OF_IT = 0.6;

  private final Marks marks;

  RemarkSetter(Marks marks) {
    this.marks = marks;
  }

  /** A remark as a page shows it. */
  public static RemarkView view(Remark remark) {
    return view(remark, remark.quote());
  }

  private static RemarkView view(Remark remark, String quote) {
    Weaver weaver = new Weaver(Marks.of(List.of()), term -> Optional.empty());
    return new RemarkView(
        remark.id(),
        remark.kind().label(),
        remark.label(),
        quote,
        FirstSentence.of(remark.words()),
        new Typesetter(weaver).blocks(remark.text()));
  }

  /** The remarks that end in a block; those on a list stand behind its entries. */
  List<BlockView> behind(Block block) {
    return block.fold(
        new Block.Cases<>(
            paragraph -> behind(Stream.of(paragraph.text())),
            definition -> behind(Stream.of(definition.text())),
            list -> List.of(),
            code -> views(code.lines().stream().map(Span::of)),
            table -> behind(table.rows().stream().flatMap(List::stream))));
  }

  /** The remarks that end in some words. */
  List<BlockView> behind(Stream<Passage> words) {
    return views(words.flatMap(passage -> passage.runs().stream()).map(Run::span));
  }

  private List<BlockView> views(Stream<Span> words) {
    Map<Integer, Integer> lengths = new TreeMap<>();
    words.forEach(span -> lengths.merge(span.line(), span.length(), Integer::sum));
    int length = lengths.values().stream().mapToInt(Integer::intValue).sum();
    List<RemarkView> views = new ArrayList<>();
    for (int line : lengths.keySet()) {
      for (Remark remark : marks.remarks(line)) {
        boolean whole = length(remark) > length * MOST_OF_IT;
        views.add(view(remark, whole ? "" : remark.quote()));
      }
    }
    return views.isEmpty() ? List.of() : List.of(new BlockView.Remarks(views));
  }

  private static int length(Remark remark) {
    return remark.passage().stream().mapToInt(Span::length).sum();
  }
}
