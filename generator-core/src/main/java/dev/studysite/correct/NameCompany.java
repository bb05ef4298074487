package dev.studysite.correct;

import dev.studysite.lexicon.Companions;
import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Makers;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.lexicon.NameMatch.Variant;
import java.util.Locale;
import java.util.Set;

/**
 * The second sign that a name needs which is an everyday word too: its maker, a word that belongs
 * to it, a capital, or its right form elsewhere in the note.
 */
final class NameCompany {

  private static final int EVERYDAY = 11;

  /** So many words are a name by themselves. */
  private static final int MANY = 4;

  /** So many words away a word still says something of a name. */
  private static final int NEAR = 6;

  private final Lexicon lexicon;

  NameCompany(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * True where something beside its letters says that the name is meant.
   *
   * @param first the first of its words in the line
   * @param last the word behind it
   */
  boolean isWith(
      LineText line, NoteEvidence note, NameMatch<KnownName> match, int first, int last) {
    String name = match.value().text();
    boolean many = last - first >= MANY || Companions.areOfSubject(name);
    if ((many && note.isOfPack()) || hasCompanion(line, name, first, last)) {
      return true;
    }
    boolean acronym = name.equals(name.toUpperCase(Locale.ROOT));
    int common = lexicon.commonness(name.toLowerCase(Locale.ROOT));
    if (acronym && common > EVERYDAY) {
      return false;
    }
    if (Makers.announces(line.before(first)) && !isPlural(match)) {
      return true;
    }
    if (last - first > 1) {
      return hasInnerCapital(line, first, last);
    }
    Token token = line.tokens().get(first);
    boolean joined = name.indexOf(' ') > 0 && note.isOfPack() && lexicon.isOfSubject(match.value());
    if (joined && token.hasCapital() && (token.isMixed() || isInner(token))) {
      return true;
    }
    boolean known = note.surface(name) > note.surface(token.text());
    return acronym && known;
  }

  /**
   * {@code raid 5}: a word beside it, or one near it, says what is meant; not of a thing that is
   * counted ({@code a worm}).
   */
  private static boolean hasCompanion(LineText line, String name, int first, int last) {
    if (Companions.areBeside(name, line.before(first))
        || Companions.areBeside(name, line.after(last - 1))) {
      return true;
    }
    Set<String> words = Companions.near(name);
    boolean counted = Set.of("a", "an").contains(line.before(first));
    int from = Math.max(0, first - NEAR);
    int to = Math.min(line.tokens().size(), last + NEAR);
    return !words.isEmpty()
        && !counted
        && line.tokens().subList(from, to).stream().anyMatch(one -> words.contains(one.small()));
  }

  private static boolean hasInnerCapital(LineText line, int first, int last) {
    for (int i = first; i < last; i++) {
      if (isInner(line.tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** A capital that neither begins a sentence nor shouts. */
  private static boolean isInner(Token token) {
    return token.hasCapital() && !token.first() && !token.isCapitals();
  }

  private static boolean isPlural(NameMatch<KnownName> match) {
    return match.variant() == Variant.INFLECTED;
  }
}
