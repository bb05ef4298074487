package dev.studysite;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.read.NearestName;
import dev.studysite.read.OwnerFiles;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

  /**
   * The values of the site among the properties of a POM, such as {@code studysite.accent}, by
   * their keys. All else is let be: a POM has properties for its own ends.
   */
  public static Map<String, String> ofPom(Properties properties) {
    Map<String, String> values = merged(Map.of(), properties);
    values.keySet().retainAll(OwnerFiles.PROPERTIES);
    return values;
  }

  /** A warning for each parameter of the command line that no goal has, with the nearest name. */
  public static List<Problem> unknown(Properties commandLine) {
    return merged(Map.of(), commandLine).keySet().stream()
        .filter(key -> !OwnerFiles.PROPERTIES.contains(key))
        .map(GivenSettings::unknown)
        .toList();
  }

  /** A warning for a name that is neither a setting's nor a parameter's. */
  static Problem unknown(String key) {
    TreeSet<String> known = new TreeSet<>(OwnerFiles.PROPERTIES);
    known.addAll(OF_THE_GOALS);
    String hint =
        NearestName.of(key, known)
            .map(near -> "Did you mean " + PREFIX + near + "?")
            .orElse("The settings are " + String.join(", ", known) + ".");
    return Problem.warning(place(key), "there is no setting of this name", hint);
  }

  /** A value from the POM or the command line stands on no line that we know. */
  static Place place(String key) {
    return Place.of(PREFIX + key);
  }
}
