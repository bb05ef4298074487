package dev.studysite.study;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.TermKey;
import dev.studysite.outline.Block;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.remark.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes cards of short lists. The front is the words that lead to the list, as they stand: the
 * topic, the headings below it, the lead-in. No question is made up.
 */
final class ListCards {

  private static final int FEWEST = 2;
  private static final int MOST = 9;

  /** Longer entries are text to read, not things to name. */
  private static final int LONGEST = 120;

  private final CorrectedNote note;
  private final Remarks remarks;
  private final List<Deck.Entry> cards = new ArrayList<>();

  ListCards(CorrectedNote note, Remarks remarks) {
    this.remarks = remarks;
    this.note = note;
  }

  /** The cards of the note. */
  List<Deck.Entry> cards() {
    for (Topic topic : note.outline().topics()) {
      List<String> above = new ArrayList<>();
      topic.above().forEach(heading -> above.add(words(heading)));
      add(topic, topic.section(), above, List.of());
    }
    return List.copyOf(cards);
  }

  private void add(Topic topic, Section section, List<String> above, List<String> path) {
    List<String> here = new ArrayList<>(path);
    section.heading().map(this::words).ifPresent(here::add);
    Optional<Block> before = Optional.empty();
    for (Block block : section.blocks()) {
      if (block instanceof Block.ListBlock list) {
        add(topic, list, before, above, here);
      }
      before = Optional.of(block);
    }
    section.sections().forEach(inner -> add(topic, inner, above, here));
  }

  private void add(
      Topic topic,
      Block.ListBlock list,
      Optional<Block> before,
      List<String> above,
      List<String> path) {
    Optional<String> lead = before.flatMap(this::leadIn);
    List<String> answer = new ArrayList<>(entries(list));
    List<String> front = new ArrayList<>(path);
    lead.ifPresent(front::add);
    boolean isNamed = lead.isPresent() || before.isEmpty();
    if (isNamed && !front.isEmpty() && !answer.isEmpty()) {
      String concept = note.path() + "\n" + TermKey.of(String.join(" ", above)).text();
      String id = concept + "\n" + TermKey.of(String.join(" ", front)).text();
      answer.addAll(remarks(list));
      cards.add(Deck.entry(id, line(list), draft(topic, String.join(": ", front), answer)));
    }
  }

  private static Deck.Draft draft(Topic topic, String question, List<String> answer) {
    return new Deck.Draft(
        Card.LIST, question, answer, Optional.empty(), Optional.of(topic.key()), true);
  }

  /** What the entries say; none where the list is too long, too short or one of definitions. */
  private List<String> entries(Block.ListBlock list) {
    List<String> entries = new ArrayList<>();
    List<String> bullets = list.bullets();
    for (int i = 0; i < list.items().size(); i++) {
      Optional<String> words = entry(list.items().get(i));
      if (words.isEmpty()) {
        return List.of();
      }
      entries.add((bullets.get(i) + " " + words.get()).strip());
    }
    return entries.size() < FEWEST || entries.size() > MOST ? List.of() : entries;
  }

  private List<String> remarks(Block.ListBlock list) {
    return list.items().stream()
        .flatMap(item -> item.blocks().stream().limit(1))
        .filter(Block.Paragraph.class::isInstance)
        .flatMap(block -> remarks.on(note.path(), ((Block.Paragraph) block).text()).stream())
        .distinct()
        .map(RemarkLine::of)
        .toList();
  }

  private Optional<String> entry(Block.Item item) {
    return item.blocks().stream()
        .findFirst()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> words(((Block.Paragraph) block).text()))
        .filter(words -> !words.isEmpty() && words.length() <= LONGEST);
  }

  private Optional<String> leadIn(Block block) {
    return Optional.of(block)
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .filter(Block.Paragraph::leadsIn)
        .map(paragraph -> words(paragraph.text()))
        .filter(words -> !words.isEmpty());
  }

  private String words(Heading heading) {
    return words(heading.text());
  }

  private String words(Passage passage) {
    String words = note.correct(passage).strip();
    boolean colon = words.endsWith(":");
    return colon ? words.substring(0, words.length() - 1).strip() : words;
  }

  private static int line(Block.ListBlock list) {
    Block first = list.items().get(0).blocks().get(0);
    return first instanceof Block.Paragraph paragraph ? paragraph.text().firstLine() : 0;
  }
}
