package dev.studysite.lexicon;

import dev.studysite.read.TableFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The shipped lexicon without one name or word, for the law that knowing less never does harm. */
public final class SmallerLexicon {

  private static final English ENGLISH = new English();

  private SmallerLexicon() {}

  /** A lexicon in which no entry has this form. */
  public static Lexicon without(Lexicon whole, String form) {
    List<KnownName> names =
        whole.names().stream().filter(name -> !name.text().equals(form)).toList();
    return lexicon(whole, names, terms());
  }

  /** A lexicon that does not know a technical word. */
  public static Lexicon withoutTerm(Lexicon whole, String term) {
    Set<String> terms = terms();
    terms.remove(term);
    return lexicon(whole, whole.names(), terms);
  }

  private static Set<String> terms() {
    Set<String> terms = new TreeSet<>();
    Resources.rows("software-words.tsv").forEach(row -> terms.add(row[0]));
    return terms;
  }

  private static Lexicon lexicon(Lexicon whole, List<KnownName> names, Set<String> terms) {
    Set<String> subject = new TreeSet<>(Resources.subject("aws.names.tsv"));
    Resources.rows("aws.names.tsv").stream()
        .filter(row -> row[1].equals("service"))
        .forEach(row -> subject.add(row[0]));
    return new Lexicon(ENGLISH, whole.counts(), names, subject, terms);
  }

  /** The shipped lexicon. */
  public static Lexicon whole() {
    return new Lexicons().lexicon(new TableFile("lexicon.tsv", List.of()), List.of());
  }
}
