package dev.studysite.render.page;

import dev.studysite.link.Mention;
import dev.studysite.read.RawNote;
import dev.studysite.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ways in which the notes write a term, slips included. */
final class Variants {

  private Variants() {}

  /** Each way once, the commonest first; none where all mentions are the name itself. */
  static List<TermView.Variant> of(SiteIndex index, String name, List<Mention> mentions) {
    Map<String, TermView.Variant> counts = new TreeMap<>();
    for (Mention mention : mentions) {
      String written = written(index, mention);
      TermView.Variant one = new TermView.Variant(written, mention.surface(), 1);
      counts.merge(
          written + "\t" + mention.surface(),
          one,
          (all, more) -> new TermView.Variant(all.text(), all.shown(), all.count() + 1));
    }
    boolean plain = counts.values().stream().allMatch(one -> one.text().equals(name));
    return counts.values().stream()
        .filter(one -> !plain)
        .sorted(Comparator.comparingInt(TermView.Variant::count).reversed())
        .toList();
  }

  /** What runs over a line end is taken as pages show it. */
  private static String written(SiteIndex index, Mention mention) {
    RawNote note = index.note(mention.topic().note()).outline().note();
    Span span = mention.span();
    return mention.reason().equals("split") ? mention.surface() : span.in(note.line(span.line()));
  }
}
