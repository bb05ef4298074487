package dev.studysite.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where a file of the site stands.
 *
 * @param path the path below the site's root in lower-case ASCII, with {@code /} between its parts:
 *     {@code glossary/dek.html}
 */
public record Address(String path) implements Comparable<Address> {

  /**
   * Checks the path.
   *
   * @throws IllegalArgumentException where it is empty, leaves the site or needs escapes in a link
   */
  public Address {
    if (!isValid(path)) {
      throw new IllegalArgumentException("no address: " + path);
    }
  }

  /** True where the path can be one of the site: lower-case ASCII and no {@code ..} in it. */
  public static boolean isValid(String path) {
    int start = 0;
    for (int i = 0; i <= path.length(); i++) {
      if (i == path.length() || path.charAt(i) == '/') {
        if (isNoName(path, start, i)) {
          return false;
        }
        start = i + 1;
      } else if (!isPlain(path.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** True for nothing, for one dot and for two. */
  private static boolean isNoName(String path, int start, int end) {
    boolean dots = end - start <= 2;
    for (int i = start; dots && i < end; i++) {
      dots = path.charAt(i) == '.';
    }
    return dots;
  }

  /** The link that leads here from a page: {@code ../glossary/dek.html}. Never absolute. */
  public String from(Address page) {
    List<String> here = parts();
    List<String> there = page.parts();
    int shared = 0;
    while (shared < here.size() - 1
        && shared < there.size() - 1
        && here.get(shared).equals(there.get(shared))) {
      shared++;
    }
    List<String> steps = new ArrayList<>(Collections.nCopies(there.size() - 1 - shared, ".."));
    steps.addAll(here.subList(shared, here.size()));
    return String.join("/", steps);
  }

  /** The name of the file without folder and ending: {@code dek}. */
  public String name() {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /** The folder with a slash at its end: {@code glossary/}; empty for the root. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }

  private List<String> parts() {
    return Arrays.asList(path.split("/"));
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-._/".indexOf(c) >= 0;
  }
}
