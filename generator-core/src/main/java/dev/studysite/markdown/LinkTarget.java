package dev.studysite.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses words may lead to: the web, mail, and places of the same site. */
final class LinkTarget {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private LinkTarget() {}

  /**
   * The address where it may be led to; none for scripts, data, files of the machine and the like.
   */
  static Optional<String> of(String address) {
    boolean plain =
        address.codePoints().noneMatch(c -> c <= ' ' || c == '\\' || Character.isISOControl(c));
    if (address.isEmpty() || !plain || address.startsWith("//")) {
      return Optional.empty();
    }
    int colon = address.indexOf(':');
    boolean relative = colon < 0 || isBehindPath(address, colon);
    boolean known =
        !relative && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
    return relative || known ? Optional.of(address) : Optional.empty();
  }

  /** A colon names a scheme unless a sign of a path stands before it. */
  private static boolean isBehindPath(String address, int colon) {
    return address.substring(0, colon).codePoints().anyMatch(c -> "/?#".indexOf(c) >= 0);
  }
}
