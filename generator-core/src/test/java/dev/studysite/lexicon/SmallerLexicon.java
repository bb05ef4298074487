package dev.studysite.lexicon;

import dev.studysite.read.TableFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The shipped lexicon without one name, for the law that knowing less never does harm. */
public final class SmallerLexicon {

  private SmallerLexicon() {}

  /** A lexicon in which no entry has this form. */
  public static Lexicon without(Lexicon whole, String form) {
    List<KnownName> names =
        whole.names().stream().filter(name -> !name.text().equals(form)).toList();
    Set<String> subject = new TreeSet<>(Resources.subject("aws.names.tsv"));
    Resources.rows("aws.names.tsv").stream()
        .filter(row -> row[1].equals("service"))
        .forEach(row -> subject.add(row[0]));
    Set<String> terms = new TreeSet<>();
    Resources.rows("software-words.tsv").forEach(row -> terms.add(row[0]));
    return new Lexicon(new English(), whole.counts(), names, subject, terms);
  }

  /** The shipped lexicon. */
  public static Lexicon whole() {
    return new Lexicons().lexicon(new TableFile("lexicon.tsv", List.of()), List.of());
  }
}
