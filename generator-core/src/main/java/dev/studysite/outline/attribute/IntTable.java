package dev.studysite.outline.attribute;

/** Gives numbers to keys in the order in which they come: the first is 0, the next new one 1. */
public final class IntTable {

  private static final int MIX = 0x9E3779B9;

  private final int[] keys;
  private final int[] numbers;
  private final int[] count = new int[1];

  /**
   * An empty table.
   *
   * @param size a power of two, more than twice the number of keys
   */
  public IntTable(int size) {
    this.keys = new int[size];
    this.numbers = new int[size];
  }

  /** The number of a key; a new one where the key is new. */
  public int slot(int key) {
    int at = ((key * MIX) >>> 7) & (keys.length - 1);
    while (numbers[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    if (numbers[at] == 0) {
      keys[at] = key;
      numbers[at] = ++count[0];
    }
    return numbers[at] - 1;
  }

  /** How many keys there are. */
  public int count() {
    return count[0];
  }
}
