package dev.studysite.site;

import java.util.List;

/**
 * An address that was given away for good.
 *
 * @param key what it was given to: {@code topic:aws.txt#KMS / Key types}
 * @param address the address
 * @param former addresses that it had before; they lead on to it
 */
public record LockRow(String key, Address address, List<Address> former)
    implements Comparable<LockRow> {

  /** Copies the former addresses. */
  public LockRow {
    former = List.copyOf(former);
  }

  /** By key. */
  @Override
  public int compareTo(LockRow other) {
    return key.compareTo(other.key);
  }
}
