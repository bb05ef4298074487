package dev.studysite.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who makes things: the names that stand before those of products. One list for all stages, {@code
 * makers.tsv}.
 */
public final class Makers {

  private static final List<String[]> ROWS = Resources.rows("makers.tsv");
  private static final Set<String> BEFORE = small(row -> row[1].equals("yes"));
  private static final Set<String> COMPANIES = small(row -> row[3].equals("yes"));
  private static final List<String> OMITTED =
      ROWS.stream().filter(row -> row[2].equals("yes")).map(row -> row[0] + " ").toList();

  private Makers() {}

  /** True for a word in small letters that announces a product: {@code azure}. */
  public static boolean announces(String small) {
    return BEFORE.contains(small);
  }

  /** True for a word in small letters that names one company: {@code cisco}. */
  public static boolean isCompany(String small) {
    return COMPANIES.contains(small);
  }

  /** The makers that their products' names are often written without, each with a space behind. */
  public static List<String> omitted() {
    return OMITTED;
  }

  private static Set<String> small(Predicate<String[]> wanted) {
    return ROWS.stream()
        .filter(wanted)
        .map(row -> row[0].toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
