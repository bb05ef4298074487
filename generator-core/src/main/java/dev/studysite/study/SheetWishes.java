package dev.studysite.study;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the value of the key {@code sheets}: wishes between semicolons, each {@code TITLE: TOPIC,
 * TOPIC (OPTIONS)}, such as {@code Exam eve: KMS, Cognito (1/2 pages, Letter); glossary (4 pages)}.
 * The title and the options may be missing.
 *
 * @param wishes what is asked for, in order
 * @param problems what could not be understood
 */
public record SheetWishes(List<SheetWish> wishes, List<Problem> problems) {

  private static final int MOST_PAGES = 64;
  private static final int MOST_COLUMNS = 6;

  /** Copies the lists. */
  public SheetWishes {
    wishes = List.copyOf(wishes);
    problems = List.copyOf(problems);
  }

  /**
   * Reads the value.
   *
   * @param value the value; empty for no wishes
   * @param where where it was set
   */
  public static SheetWishes of(String value, Place where) {
    List<SheetWish> wishes = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String part : parts(value, ';')) {
      wishes.addAll(wish(part, where, problems));
    }
    return new SheetWishes(wishes, problems);
  }

  private static List<SheetWish> wish(String text, Place where, List<Problem> problems) {
    int open = text.lastIndexOf('(');
    boolean hasOptions = open >= 0 && text.endsWith(")");
    String content = hasOptions ? text.substring(0, open).strip() : text;
    String options = hasOptions ? text.substring(open + 1, text.length() - 1) : "";
    int colon = content.indexOf(':');
    String title = colon < 0 ? "" : content.substring(0, colon).strip();
    List<String> scopes = parts(content.substring(colon + 1), ',');
    if (scopes.isEmpty()) {
      problems.add(
          Problem.warning(
              where,
              "the sheet '" + text + "' names no topic",
              "Write TITLE: TOPIC, TOPIC (2 pages, Letter); a topic is named by its heading."));
      return List.of();
    }
    return List.of(new SheetWish(where, title, scopes, formats(options, where, problems)));
  }

  private static List<Format> formats(String options, Place where, List<Problem> problems) {
    Set<Integer> pages = new LinkedHashSet<>();
    Set<Integer> columns = new LinkedHashSet<>();
    Set<String> papers = new LinkedHashSet<>();
    for (String option : parts(options, ',')) {
      if (!number(option, "page", MOST_PAGES, pages)
          && !number(option, "column", MOST_COLUMNS, columns)
          && !paper(option, papers)) {
        problems.add(
            Problem.warning(
                where,
                "'" + option + "' is no option of a sheet",
                "Options are such as: 2 pages (1 to 64), 1/2/4 pages, 3 columns (1 to 6), A4,"
                    + " Letter, A4/Letter."));
      }
    }
    return formats(pages, columns, papers);
  }

  private static List<Format> formats(
      Set<Integer> pages, Set<Integer> columns, Set<String> papers) {
    List<Format> formats = new ArrayList<>();
    for (int page : pages.isEmpty() ? Set.of(0) : pages) {
      for (int column : columns.isEmpty() ? Set.of(0) : columns) {
        for (String paper : papers.isEmpty() ? Set.of("") : papers) {
          formats.add(new Format(page, column, paper));
        }
      }
    }
    return formats;
  }

  /** Reads {@code 2 pages} or {@code 1/2/4 pages}. */
  private static boolean number(String option, String unit, int most, Set<Integer> numbers) {
    String lower = option.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(unit);
    String rest = at < 0 ? "" : lower.substring(at + unit.length());
    if (at < 0 || !(rest.isEmpty() || rest.equals("s"))) {
      return false;
    }
    Set<Integer> found = new LinkedHashSet<>();
    for (String part : parts(lower.substring(0, at), '/')) {
      boolean digits = part.length() <= 2 && part.chars().allMatch(c -> c >= '0' && c <= '9');
      int number = digits ? Integer.parseInt(part) : 0;
      if (number < 1 || number > most) {
        return false;
      }
      found.add(number);
    }
    numbers.addAll(found);
    return !found.isEmpty();
  }

  private static boolean paper(String option, Set<String> papers) {
    Set<String> found = new LinkedHashSet<>();
    for (String part : parts(option, '/')) {
      if (part.equalsIgnoreCase("A4")) {
        found.add("A4");
      } else if (part.equalsIgnoreCase("Letter")) {
        found.add("Letter");
      } else {
        return false;
      }
    }
    papers.addAll(found);
    return !found.isEmpty();
  }

  private static List<String> parts(String text, char sign) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == sign) {
        String part = text.substring(from, at).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = at + 1;
      }
    }
    return parts;
  }
}
