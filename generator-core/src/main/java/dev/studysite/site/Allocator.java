package dev.studysite.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gives addresses away, none twice. Who gets which does not depend on the order of asking: all who
 * want the same one get a suffix of their own, unless the lock has given it to one of them before.
 */
final class Allocator {

  private final Map<String, Address> locked;
  private final Set<Address> taken;

  /**
   * Begins with what is given away already.
   *
   * @param lock the addresses that keys have had before
   * @param reserved addresses that nobody may have
   */
  Allocator(Lock lock, Collection<Address> reserved) {
    this.locked = lock.rows().stream().collect(Collectors.toMap(LockRow::key, LockRow::address));
    this.taken = new HashSet<>(reserved);
  }

  /** An address for each claim, by its key. */
  Map<String, Address> allocate(Collection<Claim> claims) {
    Map<String, Address> given = new HashMap<>();
    Map<Address, List<Claim>> open =
        claims.stream()
            .filter(claim -> !keeps(claim, given))
            .collect(Collectors.groupingBy(Claim::plain, TreeMap::new, Collectors.toList()));
    open.forEach(
        (address, wanting) -> {
          if (wanting.size() == 1 && taken.add(address)) {
            given.put(wanting.get(0).key(), address);
          } else {
            wanting.stream()
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .forEach(claim -> given.put(claim.key(), suffixed(claim)));
          }
        });
    return given;
  }

  private boolean keeps(Claim claim, Map<String, Address> given) {
    Address address = locked.get(claim.key());
    if (address == null || !fits(claim, address) || !taken.add(address)) {
      return false;
    }
    given.put(claim.key(), address);
    return true;
  }

  /** An address is kept only where it lies in the folder that the claim is for. */
  private static boolean fits(Claim claim, Address address) {
    String path = address.path();
    int from = claim.before().length();
    int to = path.length() - claim.after().length();
    return path.startsWith(claim.before())
        && path.endsWith(claim.after())
        && from < to
        && path.substring(from, to).indexOf('/') < 0;
  }

  private Address suffixed(Claim claim) {
    String salt = "";
    Address address = claim.suffixed(salt);
    while (!taken.add(address)) {
      salt += "#";
      address = claim.suffixed(salt);
    }
    return address;
  }
}
