package dev.studysite.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A passage of a note and where it stands. Headings, paragraphs, definitions, list entries and
 * table cells are passages; code is none.
 *
 * @param topic the topic it is in; for the title of the note the one with an empty path
 * @param section the running number of its section in the note, from 1; 0 for the title. Inner
 *     sections have numbers of their own
 * @param role what holds it
 * @param text the words
 * @param definition the whole definition, where {@code role} is {@link Role#DEFINITION}
 * @param hasParts true for an entry of a list with more nested below it
 */
public record Spot(
    TopicKey topic,
    int section,
    Role role,
    Passage text,
    Optional<Block.Definition> definition,
    boolean hasParts) {

  /** What holds a passage. */
  public enum Role {
    /** The name of the note or of a section. */
    HEADING,
    /** What a term is or does, with the term. */
    DEFINITION,
    /** Running text. */
    PARAGRAPH,
    /** Running text that opens an entry of a list. */
    ITEM,
    /** A cell of a table. */
    CELL
  }

  /** Every passage of a note in reading order. */
  public static List<Spot> of(Outline outline) {
    List<Spot> spots = new ArrayList<>();
    Walk title = new Walk(new TopicKey(outline.note().path(), ""), spots, 0);
    outline.title().ifPresent(title::heading);
    int section = 0;
    for (Topic topic : outline.topics()) {
      section = walk(topic.key(), topic.section(), section, spots);
    }
    return List.copyOf(spots);
  }

  private static int walk(TopicKey topic, Section section, int last, List<Spot> spots) {
    int number = last + 1;
    Walk walk = new Walk(topic, spots, number);
    section.heading().ifPresent(walk::heading);
    section.blocks().forEach(block -> walk.block(block, Role.PARAGRAPH, false));
    for (Section inner : section.sections()) {
      number = walk(topic, inner, number, spots);
    }
    return number;
  }

  /** Adds the passages of one section. */
  private record Walk(TopicKey topic, List<Spot> spots, int section) {

    void heading(Heading heading) {
      add(Role.HEADING, heading.text(), false);
    }

    void block(Block block, Role role, boolean hasParts) {
      block.fold(
          new Block.Cases<Boolean>(
              paragraph -> add(role, paragraph.text(), hasParts),
              definition -> define(definition, hasParts),
              list -> items(list),
              code -> true,
              table -> cells(table)));
    }

    private boolean add(Role role, Passage text, boolean hasParts) {
      return spots.add(new Spot(topic, section, role, text, Optional.empty(), hasParts));
    }

    private boolean define(Block.Definition definition, boolean hasParts) {
      return spots.add(
          new Spot(
              topic,
              section,
              Role.DEFINITION,
              definition.text(),
              Optional.of(definition),
              hasParts));
    }

    private boolean items(Block.ListBlock list) {
      for (Block.Item item : list.items()) {
        boolean hasParts = item.blocks().size() > 1;
        for (int i = 0; i < item.blocks().size(); i++) {
          block(item.blocks().get(i), Role.ITEM, hasParts && i == 0);
        }
      }
      return true;
    }

    private boolean cells(Block.Table table) {
      table.rows().forEach(row -> row.forEach(cell -> add(Role.CELL, cell, false)));
      return true;
    }
  }
}
