package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.Layout;

/**
 * The attributes of every line of a note. Behind the last line stands one that does not exist, all
 * of whose attributes have the value behind their last.
 */
public final class Attributes {

  private static final int COUNT = Attribute.values().length;

  private final byte[] values;
  private final int[] twins;

  private Attributes(int lines) {
    this.values = new byte[(lines + 1) * COUNT];
    for (Attribute attribute : Attribute.values()) {
      put(lines, attribute, attribute.size());
    }
    this.twins = new int[lines];
  }

  /** Asks every group of rules about every line. */
  public static Attributes of(Layout layout) {
    Attributes attributes = new Attributes(layout.size());
    for (int i = 0; i < layout.size(); i++) {
      ShapeAttributes.put(layout.shape(i), i, attributes);
      TreeAttributes.put(layout, i, attributes);
    }
    DecorAttributes.put(layout, attributes);
    SiblingAttributes.put(layout, attributes);
    int[] twins = HabitAttributes.put(layout, attributes);
    System.arraycopy(twins, 0, attributes.twins, 0, twins.length);
    EchoAttributes.put(layout, attributes);
    CodeAttributes.put(layout, attributes);
    NoteAttributes.put(layout, attributes);
    return attributes;
  }

  /** The attributes of some of the lines, to which others can be added. */
  Attributes rows(int[] lines) {
    Attributes some = new Attributes(lines.length);
    for (int i = 0; i < lines.length; i++) {
      System.arraycopy(values, lines[i] * COUNT, some.values, i * COUNT, COUNT);
    }
    return some;
  }

  /** A number for each line, the same for lines that look parallel; from 0 without holes. */
  public int[] twins() {
    return twins;
  }

  /** The value of an attribute of a line. */
  public int get(int line, Attribute attribute) {
    return values[line * COUNT + attribute.ordinal()];
  }

  /** Where the row of a line starts, for {@link #at}. */
  public int row(int line) {
    return line * COUNT;
  }

  /** The value at the start of a row plus the number of an attribute. */
  public int at(int index) {
    return values[index];
  }

  /** Sets a value. */
  void put(int line, Attribute attribute, int value) {
    values[line * COUNT + attribute.ordinal()] = (byte) value;
  }
}
