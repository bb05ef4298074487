package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.link.Pointer;
import dev.studysite.link.TopicMention;
import dev.studysite.outline.Block;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
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

  /**
   * The sentences around the mentions of one line: one for each passage of the line that holds any.
   */
  List<Excerpt> of(List<? extends Pointer> mentions) {
    List<Excerpt> excerpts = new ArrayList<>();
    List<Pointer> left = new ArrayList<>(mentions);
    while (!left.isEmpty()) {
      Pointer first = left.get(0);
      Optional<Passage> passage =
          byLine.getOrDefault(first.span().line(), List.of()).stream()
              .filter(text -> holds(text, first))
              .findFirst();
      List<Pointer> inside =
          left.stream()
              .filter(mention -> passage.filter(text -> holds(text, mention)).isPresent())
              .toList();
      excerpts.add(passage.map(text -> cut(text, inside)).orElse(Excerpt.of(first.surface())));
      left.remove(first);
      left.removeAll(inside);
    }
    return excerpts;
  }

  private Excerpt cut(Passage passage, List<Pointer> mentions) {
    Marks marks = Marks.of(note, List.of()).with(mentions.stream().map(Excerpts::hit).toList());
    Optional<Weaver.TermTarget> match = Optional.of(new Weaver.TermTarget("match", ""));
    Weaver weaver = new Weaver(marks, term -> match, topic -> match);
    List<Excerpt.Part> parts = new ArrayList<>();
    StringBuilder between = new StringBuilder();
    for (Piece leaf : leaves(weaver.weave(passage))) {
      if (leaf instanceof Piece.TermLink) {
        addWords(parts, between);
        parts.add(new Excerpt.Part(leaf.plain(), true));
      } else {
        between.append(leaf.plain());
      }
    }
    if (parts.isEmpty()) {
      return Excerpt.of(mentions.get(0).surface());
    }
    parts.add(new Excerpt.Part(Sentences.head(between, MOST_CHARACTERS), false));
    return new Excerpt(parts);
  }

  /** What stands in front of the first mention is shortened, what stands between two is not. */
  private static void addWords(List<Excerpt.Part> parts, StringBuilder words) {
    String text = parts.isEmpty() ? Sentences.tail(words, MOST_CHARACTERS) : words.toString();
    parts.add(new Excerpt.Part(text, false));
    words.setLength(0);
  }

  private static TopicMention hit(Pointer words) {
    TopicKey anywhere = new TopicKey("", "");
    return new TopicMention(anywhere, anywhere, words.span(), words.surface());
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

  private static boolean holds(Passage passage, Pointer mention) {
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
