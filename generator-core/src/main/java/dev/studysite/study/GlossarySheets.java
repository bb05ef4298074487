package dev.studysite.study;

import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The glossary alone: one sheet, or one for each letter where it is long. */
final class GlossarySheets {

  /** What is too long for one page of the site is too long for one sheet. */
  private static final int MOST_TERMS = 500;

  private static final String TITLE = "Glossary";

  private static final String LEFT_OUT =
      "Terms with a definition; what the notes say of them besides is on their sheets.";

  private GlossarySheets() {}

  /** The sheets; none where no term has a definition. */
  static List<Sheet> of(Glossary glossary) {
    List<Term> terms = defined(glossary);
    if (terms.size() <= MOST_TERMS) {
      return terms.isEmpty() ? List.of() : List.of(sheet(TITLE, terms));
    }
    Map<String, List<Term>> letters = new TreeMap<>();
    for (Term term : terms) {
      letters.computeIfAbsent(letter(term), letter -> new ArrayList<>()).add(term);
    }
    List<Sheet> sheets = new ArrayList<>();
    letters.forEach((letter, some) -> sheets.add(sheet(TITLE + " " + letter, some)));
    return sheets;
  }

  /** All terms on one sheet, however many. */
  static Sheet whole(Glossary glossary) {
    return sheet(TITLE, defined(glossary));
  }

  /** The letter that a term stands under: {@code A} to {@code Z}, or {@code #}. */
  static String letter(Term term) {
    char first = term.name().isEmpty() ? '#' : Character.toUpperCase(term.name().charAt(0));
    return Character.isLetter(first) ? String.valueOf(first) : "#";
  }

  private static List<Term> defined(Glossary glossary) {
    return glossary.terms().stream()
        .filter(term -> !term.definition().isEmpty() || !term.sayings().isEmpty())
        .sorted(Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private static Sheet sheet(String title, List<Term> terms) {
    return new Sheet(title, title, false, Format.ANY, List.of(), terms, LEFT_OUT);
  }
}
