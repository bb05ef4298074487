package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.link.Mention;
import dev.studysite.outline.Block;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.render.view.Marks;
import dev.studysite.render.view.Piece;
import dev.studysite.render.view.Weaver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts the sentences out of a note that mentions stand in. */
final class Excerpts {

  private static final int MOST_CHARACTERS = 160;

  private final CorrectedNote note;
  private final Map<Integer, List<Passage>> byLine = new HashMap<>();

  Excerpts(CorrectedNote note) {
    this.note = note;
    for (Topic topic : note.outline().topics()) {
      add(topic.section());
    }
  }

  /** The sentence around a mention; the words of the mention alone where nothing is around it. */
  Excerpt of(Mention mention) {
    return byLine.getOrDefault(mention.span().line(), List.of()).stream()
        .filter(passage -> holds(passage, mention))
        .findFirst()
        .map(passage -> cut(passage, mention))
        .orElse(new Excerpt("", mention.surface(), ""));
  }

  private Excerpt cut(Passage passage, Mention mention) {
    Mention linked =
        new Mention(
            mention.term(), mention.topic(), mention.span(), mention.surface(), true, "excerpt");
    Weaver weaver =
        new Weaver(
            Marks.of(note, List.of(linked)),
            term -> Optional.of(new Weaver.TermTarget("match", "")));
    StringBuilder before = new StringBuilder();
    StringBuilder match = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (Piece leaf : leaves(weaver.weave(passage))) {
      if (leaf instanceof Piece.TermLink) {
        match.append(leaf.plain());
      } else {
        (match.isEmpty() ? before : after).append(leaf.plain());
      }
    }
    if (match.isEmpty()) {
      return new Excerpt("", mention.surface(), "");
    }
    return new Excerpt(
        Sentences.tail(before, MOST_CHARACTERS),
        match.toString(),
        Sentences.head(after, MOST_CHARACTERS));
  }

  /** Looks into stressed words and further lines, where a link may stand too. */
  private static List<Piece> leaves(List<Piece> pieces) {
    List<Piece> leaves = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Stressed stressed) {
        leaves.addAll(leaves(stressed.inside()));
      } else if (piece instanceof Piece.OnLine further) {
        leaves.add(new Piece.Words(" "));
        leaves.addAll(leaves(further.inside()));
      } else {
        leaves.add(piece);
      }
    }
    return leaves;
  }

  private static boolean holds(Passage passage, Mention mention) {
    return passage.runs().stream().map(Run::span).anyMatch(span -> span.overlaps(mention.span()));
  }

  private void add(Section section) {
    section.heading().ifPresent(heading -> add(heading.text()));
    section.blocks().forEach(this::add);
    section.sections().forEach(this::add);
  }

  private void add(Block block) {
    List<Passage> passages =
        block.fold(
            new Block.Cases<>(
                paragraph -> List.of(paragraph.text()),
                definition -> List.of(definition.text()),
                list -> {
                  list.items().forEach(item -> item.blocks().forEach(this::add));
                  return List.of();
                },
                code -> List.of(),
                table -> table.rows().stream().flatMap(List::stream).toList()));
    passages.forEach(this::add);
  }

  private void add(Passage passage) {
    passage.runs().stream()
        .map(run -> run.span().line())
        .distinct()
        .forEach(line -> byLine.computeIfAbsent(line, at -> new ArrayList<>()).add(passage));
  }
}
