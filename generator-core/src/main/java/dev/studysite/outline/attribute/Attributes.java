package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.Layout;
import java.util.Arrays;

/**
 * The attributes of every line of a note. Above the first line and below the last stand some that
 * do not exist, all of whose attributes have the value behind their last.
 *
 * <p>The values of one attribute stand side by side, so that many lines can be worked out at once.
 */
public final class Attributes {

  private static final int COUNT = Attribute.values().length;

  /** How many lines that do not exist stand on each side. */
  private static final int BEYOND = 2;

  private final int lines;
  private final int column;
  private final short[] values;
  private final int[] twins;

  private Attributes(int lines) {
    this.lines = lines;
    this.column = lines + 2 * BEYOND;
    this.values = new short[column * COUNT];
    for (Attribute attribute : Attribute.values()) {
      for (int beyond = 1; beyond <= BEYOND; beyond++) {
        put(-beyond, attribute, attribute.size());
        put(lines + beyond - 1, attribute, attribute.size());
      }
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
  Attributes rows(int[] some) {
    Attributes rows = new Attributes(some.length);
    for (int attribute = 0; attribute < COUNT; attribute++) {
      for (int i = 0; i < some.length; i++) {
        rows.values[rows.index(i, attribute)] = values[index(some[i], attribute)];
      }
    }
    return rows;
  }

  /** A number for each line, the same for lines that look parallel; from 0 without holes. */
  public int[] twins() {
    return twins;
  }

  /** The value of an attribute of a line. */
  public int get(int line, Attribute attribute) {
    return values[index(line, attribute.ordinal())];
  }

  /**
   * The value of an attribute, told by its number, of a line or of one up to two lines beyond the
   * first and the last.
   */
  public short at(int line, int attribute) {
    return values[index(line, attribute)];
  }

  /** Copies the values of an attribute of lines that follow each other; they may lie beyond too. */
  public void copy(Attribute attribute, int from, int count, short[] to, int at) {
    System.arraycopy(values, index(from, attribute.ordinal()), to, at, count);
  }

  /** Sets a value. */
  void put(int line, Attribute attribute, int value) {
    values[index(line, attribute.ordinal())] = (short) value;
  }

  /** Sets a value that all lines have in common. */
  void fill(Attribute attribute, int value) {
    int from = index(0, attribute.ordinal());
    Arrays.fill(values, from, from + lines, (short) value);
  }

  private int index(int line, int attribute) {
    return attribute * column + BEYOND + line;
  }
}
