package dev.studysite;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The values that stand over {@code site.properties}: the POM's, and over them the command line's.
 */
public final class GivenSettings {
  /** What stands before the name of a setting on the command line. */
  public static final String PREFIX = "studysite.";

  /** What goals are told about themselves; all else after the prefix is a value of the site. */
  private static final Set<String> OF_THE_GOALS =
      Set.of("source", "output", "reports", "failOn", "adopt", "skip", "line", "port");

  private GivenSettings() {}

  /**
   * Lays the command line over the POM.
   *
   * @param pom values by their keys in {@code site.properties}
   * @param commandLine what was given with {@code -D}; {@code studysite.accent} sets {@code accent}
   */
  public static Map<String, String> merged(Map<String, String> pom, Properties commandLine) {
    Map<String, String> merged = new TreeMap<>(pom);
    for (String name : commandLine.stringPropertyNames()) {
      if (name.startsWith(PREFIX) && !OF_THE_GOALS.contains(name.substring(PREFIX.length()))) {
        merged.put(name.substring(PREFIX.length()), commandLine.getProperty(name));
      }
    }
    return merged;
  }
}
