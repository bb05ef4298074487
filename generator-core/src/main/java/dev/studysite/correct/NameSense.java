package dev.studysite.correct;

import dev.studysite.lexicon.CommandWords;
import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Layer;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.lexicon.NameMatch.Variant;
import dev.studysite.lexicon.Standing;
import java.util.Locale;

/** Tells where the letters of a known name mean something else. */
final class NameSense {

  private static final String QUOTES = "\"'‘’“”";

  private final Lexicon lexicon;

  NameSense(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * In a note about something else {@code python} is the snake and {@code NaCl} is salt; and a
   * plural that is a word of its own ({@code has}) is no acronym's anywhere.
   */
  boolean isOther(LineText line, NoteEvidence note, NameMatch<KnownName> match) {
    String text = line.text().substring(match.start(), match.end());
    KnownName name = match.value();
    boolean capitals = name.text().equals(name.text().toUpperCase(Locale.ROOT));
    if (name.form().layer().compareTo(Layer.OWNER) >= 0 || name.standing() == Standing.JOINED) {
      return false;
    }
    if (capitals && match.variant() == Variant.INFLECTED) {
      boolean word = lexicon.isEnglish(text.toLowerCase(Locale.ROOT));
      boolean shouted = text.equals(text.toUpperCase(Locale.ROOT)) && text.indexOf('\'') < 0;
      return shouted || (word && !text.startsWith(name.text()));
    }
    if (isPluralWord(match, text) || isCommand(line, note, match, text)) {
      return true;
    }
    boolean title = capitals && isSmall(text.substring(1)) && Character.isUpperCase(text.charAt(0));
    boolean other = title && lexicon.isName(text) && note.surface(name.text()) == 0;
    if (other || isQuoted(line, match) || isPhrase(note, match, text)) {
      return true;
    }
    boolean mixed = capitals && isMixed(text) && note.surface(name.text()) == 0;
    return mixed || (!note.isTechnical() && NoteEvidence.isAmbiguous(line, match, lexicon));
  }

  /** {@code ip routing} in a note that writes IP: the word of a command. */
  private static boolean isCommand(
      LineText line, NoteEvidence note, NameMatch<KnownName> match, String text) {
    return CommandWords.isPerhaps(text, line.after(line.firstFrom(match.start())))
        && note.surface(match.value().text()) > 0;
  }

  /** {@code dockers}: products have no plural, so a plural that is a word is that word. */
  private boolean isPluralWord(NameMatch<KnownName> match, String text) {
    return match.variant() == Variant.INFLECTED
        && isSmall(text)
        && text.indexOf(' ') < 0
        && text.indexOf('\'') < 0
        && lexicon.isEnglish(text);
  }

  /** {@code "utf8"}: a single word in quotation marks and small letters is a value. */
  private static boolean isQuoted(LineText line, NameMatch<KnownName> match) {
    String text = line.text();
    int end = match.end();
    boolean marks =
        match.start() > 0
            && end < text.length()
            && QUOTES.indexOf(text.charAt(match.start() - 1)) >= 0
            && QUOTES.indexOf(text.charAt(end)) >= 0;
    String word = text.substring(match.start(), end);
    return marks && isSmall(word) && word.indexOf(' ') < 0;
  }

  /**
   * {@code linked in}, {@code source tree}: words of every day in small letters are themselves,
   * unless the note writes the name elsewhere or is on the pack's subject.
   */
  private boolean isPhrase(NoteEvidence note, NameMatch<KnownName> match, String text) {
    boolean small = isSmall(text) && text.indexOf(' ') > 0;
    return small
        && !note.isOfPack()
        && match.value().form().layer() == Layer.TECHNOLOGY
        && match.value().text().indexOf(' ') < 0
        && note.surface(match.value().text()) == 0
        && isEnglish(text);
  }

  /** A capital behind a small letter was meant: {@code KCl}. */
  private static boolean isMixed(String text) {
    boolean small = false;
    for (int i = 0; i < text.length(); i++) {
      if (small && Character.isUpperCase(text.charAt(i))) {
        return true;
      }
      small |= Character.isLowerCase(text.charAt(i));
    }
    return false;
  }

  private static boolean isSmall(String text) {
    return text.equals(text.toLowerCase(Locale.ROOT));
  }

  private boolean isEnglish(String text) {
    for (String word : text.split(" ", -1)) {
      if (!lexicon.isEnglish(word)) {
        return false;
      }
    }
    return true;
  }
}
