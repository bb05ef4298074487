package dev.studysite;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.read.OwnerFiles;
import dev.studysite.read.Setting;
import dev.studysite.read.Source;
import dev.studysite.site.SiteOptions;
import dev.studysite.study.CardWishes;
import dev.studysite.study.SheetWishes;
import dev.studysite.study.StudyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What holds for a site as a whole: the values of {@code site.properties} with those of the POM and
 * the command line over them, each checked.
 */
final class Settings {

  private static final String DEFAULT_TITLE = "Study notes";
  private static final Setting NONE = new Setting("", Place.of("site.properties"));

  private static final String HOST = "https?://[^\\s\"<>/?#]+";
  private static final String AN_ADDRESS = "an address such as https://example.org/notes/";

  /** So much text fits on one page that a browser still turns into paper; the design's figure. */
  private static final long LARGEST_PRINT = 2_000_000;

  private final Map<String, Setting> values;
  private final Set<String> theme;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Lays the given values over those of the file.
   *
   * @param file the known keys of {@code site.properties}
   * @param given what the POM and the command line say
   * @param theme the paths of the owner's files in {@code theme/}
   */
  Settings(Map<String, Setting> file, Map<String, String> given, Set<String> theme) {
    this.values = new TreeMap<>(file);
    this.theme = Set.copyOf(theme);
    for (String key : new TreeSet<>(given.keySet())) {
      if (OwnerFiles.PROPERTIES.contains(key)) {
        values.put(key, new Setting(given.getOrDefault(key, ""), GivenSettings.place(key)));
      } else {
        problems.add(GivenSettings.unknown(key));
      }
    }
  }

  /**
   * The settings of a source.
   *
   * @param source what was read
   * @param given what the POM and the command line say
   */
  static Settings of(Source source, Map<String, String> given) {
    return new Settings(source.owner().properties(), given, source.owner().themePaths());
  }

  /** What was wrong with a value; such a value does not count. */
  List<Problem> problems() {
    return problems.stream().distinct().toList();
  }

  /**
   * The values as pages need them.
   *
   * @param noteLength the number of characters of all notes, which decides on the page for paper
   */
  SiteOptions site(long noteLength) {
    String title = value("title");
    return new SiteOptions(
        title.isEmpty() ? DEFAULT_TITLE : title,
        value("subtitle"),
        matching(
            "language", "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", "en", "a tag such as en or pt-BR"),
        value("date"),
        value("footer"),
        folder(matching("siteUrl", HOST + "(/[^\\s\"<>?#]*)?", "", AN_ADDRESS)),
        folder(matching("editUrl", HOST + "([/?][^\\s\"<>]*)?", "", AN_ADDRESS)),
        matching("accent", "#[0-9A-Fa-f]{6}", "", "a colour such as #1a7f37"),
        logo(),
        matching("paper", "A4|Letter", "A4", "A4 or Letter"),
        isPrinted(noteLength),
        fonts());
  }

  /** A font that is not there would leave dead links in styles. */
  private List<String> fonts() {
    List<String> fonts = new ArrayList<>();
    for (String part : value("font").split(",", -1)) {
      String name = part.strip();
      if (theme.contains(name) && name.toLowerCase(Locale.ROOT).endsWith(".ttf")) {
        fonts.add(name);
      } else if (!name.isEmpty()) {
        warn(
            where("font"),
            "there is no TrueType font theme/" + name,
            "Put a .ttf file there: the regular face, then bold and italic if you have them.");
      }
    }
    return fonts;
  }

  /** What is to be made for studying. */
  StudyOptions study() {
    SheetWishes sheets = SheetWishes.of(value("sheets"), where("sheets"));
    problems.addAll(sheets.problems());
    CardWishes cards = CardWishes.of(value("cards"), where("cards"));
    problems.addAll(cards.problems());
    return new StudyOptions(cards.kinds(), true, sheets.wishes(), cards.size());
  }

  private boolean isPrinted(long noteLength) {
    return switch (matching("print", "auto|always|never", "auto", "auto, always or never")) {
      case "always" -> true;
      case "never" -> false;
      default -> noteLength <= LARGEST_PRINT || isTooLong(noteLength);
    };
  }

  /** Says why nothing is made for paper. */
  private boolean isTooLong(long noteLength) {
    String what =
        String.format(
            Locale.ROOT, "nothing is made for paper: the notes have %.1f MB", noteLength / 1e6);
    String hint = "studysite.print=always makes it; auto stops at 2 MB.";
    problems.add(Problem.info(where("print"), what, hint));
    return false;
  }

  /** A picture that is not there would leave a dead link on every page. */
  private String logo() {
    String name = value("logo");
    if (name.isEmpty() || theme.contains(name)) {
      return name;
    }
    warn(
        values.getOrDefault("logo", NONE).where(),
        "there is no picture theme/" + name,
        "Put it there, or take the setting out.");
    return "";
  }

  private String value(String key) {
    return values.getOrDefault(key, NONE).value().strip();
  }

  private Place where(String key) {
    return values.getOrDefault(key, NONE).where();
  }

  private String matching(String key, String pattern, String fallback, String wanted) {
    String value = value(key);
    if (value.isEmpty() || value.matches(pattern)) {
      return value.isEmpty() ? fallback : value;
    }
    warn(
        values.getOrDefault(key, NONE).where(),
        "'" + value + "' is no value for this setting",
        "Give " + wanted + ".");
    return fallback;
  }

  private static String folder(String url) {
    return url.isEmpty() || url.endsWith("/") ? url : url + "/";
  }

  private void warn(Place where, String what, String hint) {
    problems.add(Problem.warning(where, what, hint));
  }
}
