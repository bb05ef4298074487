package dev.studysite.read;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.text.Line;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code site.properties}: lines of {@code key = value}, taken as they stand. */
final class PropertiesReader {

  private static final Set<String> KEYS = OwnerFiles.PROPERTIES;

  private final List<Problem> problems;

  /**
   * A reader.
   *
   * @param problems takes what is wrong
   */
  PropertiesReader(List<Problem> problems) {
    this.problems = problems;
  }

  /** The known keys with their values; the last of several lines for one key counts. */
  Map<String, Setting> read(OwnerFile file) {
    Map<String, Setting> values = new TreeMap<>();
    for (Line line : file.lines()) {
      if (!OwnerText.isSilent(line)) {
        readLine(file, line, values);
      }
    }
    return values;
  }

  private void readLine(OwnerFile file, Line line, Map<String, Setting> values) {
    int sign = line.text().indexOf('=');
    String key = sign < 0 ? line.text().strip() : line.text().substring(0, sign).strip();
    Place where = Place.of(file.path(), line, line.text().indexOf(key));
    if (sign < 0) {
      warn(where, "has no = sign and was passed over", "Write key = value, or # before a comment.");
    } else if (!KEYS.contains(key)) {
      warn(where, "there is no key \"" + key + "\"", nearest(key));
    } else if (values.put(key, setting(file, line, sign)) != null) {
      warn(where, "the key \"" + key + "\" stands here again", "Keep one of the two lines.");
    }
  }

  private static Setting setting(OwnerFile file, Line line, int sign) {
    String value = line.text().substring(sign + 1).strip();
    int start = value.isEmpty() ? sign + 1 : line.text().indexOf(value, sign + 1);
    return new Setting(value, Place.of(file.path(), line, start));
  }

  private static String nearest(String key) {
    return NearestName.of(key, KEYS)
        .map(known -> "Did you mean \"" + known + "\"?")
        .orElse("The keys are " + String.join(", ", KEYS.stream().sorted().toList()) + ".");
  }

  private void warn(Place where, String what, String hint) {
    problems.add(Problem.warning(where, what, hint));
  }
}
