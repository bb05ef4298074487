package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Layer;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Makers;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.lexicon.NameMatch.Variant;
import dev.studysite.lexicon.Standing;
import java.util.List;
import java.util.Locale;

/** Known names in another case, split, joined or hyphened: their letters are all there. */
final class NameTier {

  private static final double SURE = 0.995;
  private static final double LIKELY = 0.8;
  private static final int LONG = 5;

  private final Lexicon lexicon;
  private final NameSense sense;
  private final NameCompany company;

  NameTier(Lexicon lexicon) {
    this.lexicon = lexicon;
    sense = new NameSense(lexicon);
    company = new NameCompany(lexicon);
  }

  void propose(LineText line, NoteEvidence note, List<Proposal> out) {
    proposeSlashed(line, note, out);
    for (NameMatch<KnownName> match : note.names(line)) {
      int first = line.firstFrom(match.start());
      int last = line.firstFrom(match.end());
      if (first < last && isOpen(line, match, first, last) && !isSummand(line, match)) {
        Proposal whole = judge(line, note, match, first, last);
        out.add(whole);
        if (last - first > 1 && !whole.changes(line) && match.variant() != Variant.EXACT) {
          proposeParts(line, note, first, last, out);
        }
      }
    }
  }

  /** The words of a name are open, or closed by nothing but its own slash: {@code http/2}. */
  private static boolean isOpen(LineText line, NameMatch<KnownName> match, int first, int last) {
    boolean words = line.isOpen(match.start(), match.end());
    for (int i = first; i < last; i++) {
      words &= line.tokens().get(i).open();
    }
    return words || (match.form().indexOf('/') > 0 && standsAlone(line, first, last - 1));
  }

  /** {@code aws + colour + size}: the parts of a pattern stand for themselves. */
  private static boolean isSummand(LineText line, NameMatch<KnownName> match) {
    return line.text().startsWith(" + ", match.end());
  }

  /** {@code pdf/html}: acronyms in small letters with a slash between, and no path. */
  private void proposeSlashed(LineText line, NoteEvidence note, List<Proposal> out) {
    List<Token> tokens = line.tokens();
    boolean slash = line.text().indexOf('/') >= 0;
    for (int first = 0; slash && first + 1 < tokens.size(); first++) {
      int last = first;
      while (last + 1 < tokens.size() && isSlash(line, last) && isAcronym(tokens.get(last + 1))) {
        last++;
      }
      boolean slashed = last > first && !Makers.announces(tokens.get(first).small());
      if (slashed && isAcronym(tokens.get(first)) && standsAlone(line, first, last)) {
        for (int i = first; i <= last; i++) {
          proposeParts(line, note, i, out);
        }
      }
      first = last;
    }
  }

  private static boolean isSlash(LineText line, int index) {
    int end = line.tokens().get(index).end();
    return line.tokens().get(index + 1).start() == end + 1 && line.text().charAt(end) == '/';
  }

  private boolean isAcronym(Token token) {
    return lexicon
        .named(token.text())
        .filter(name -> name.standing() == Standing.PROPER)
        .filter(name -> name.form().kind().equals("acronym"))
        .isPresent();
  }

  private static boolean standsAlone(LineText line, int first, int last) {
    int start = line.tokens().get(first).start();
    int end = line.tokens().get(last).end();
    String text = line.text();
    return line.isOpen(start, end)
        && (start == 0 || "-/.:_@".indexOf(text.charAt(start - 1)) < 0)
        && (end == text.length() || "-/:_@".indexOf(text.charAt(end)) < 0);
  }

  /** Where the long name is not asked for, the short ones in it may still be. */
  private void proposeParts(
      LineText line, NoteEvidence note, int first, int last, List<Proposal> out) {
    out.remove(out.size() - 1);
    proposeParts(line, note, first, out);
    proposeWithin(line, note, first + 1, last, out);
  }

  private void proposeParts(LineText line, NoteEvidence note, int index, List<Proposal> out) {
    proposeWithin(line, note, index, index + 1, out);
  }

  /** The names that some words of the line hold, taken by themselves. */
  private void proposeWithin(
      LineText line, NoteEvidence note, int first, int last, List<Proposal> out) {
    int start = line.tokens().get(first).start();
    String words = line.text().substring(start, line.tokens().get(last - 1).end());
    for (NameMatch<KnownName> part : lexicon.matcher().matches(words)) {
      int from = part.start() + start;
      int to = part.end() + start;
      NameMatch<KnownName> placed =
          new NameMatch<>(from, to, part.form(), part.value(), part.variant());
      out.add(judge(line, note, placed, line.firstFrom(from), line.firstFrom(to)));
    }
  }

  private Proposal judge(
      LineText line, NoteEvidence note, NameMatch<KnownName> match, int first, int last) {
    int words = last - first;
    if (match.variant() == Variant.EXACT) {
      return Proposal.keep(match.form(), match.start(), match.end(), words);
    }
    String text = line.text().substring(match.start(), match.end());
    String right = right(match, text);
    Proposal keep = Proposal.keep(text, match.start(), match.end(), words);
    if (right.equals(text)
        || isFree(match, text, right, line)
        || isForeign(line, note, match)
        || sense.isOther(line, note, match)) {
      return keep;
    }
    double confidence = confidence(line, note, match, first, last);
    if (confidence <= 0) {
      return keep;
    }
    Kind kind = right.equalsIgnoreCase(text) ? Kind.CASING : Kind.TERM_NAME;
    return Proposal.of(
        match.start(), match.end(), right, kind, confidence, words, reason(match, text, kind));
  }

  private double confidence(
      LineText line, NoteEvidence note, NameMatch<KnownName> match, int first, int last) {
    KnownName name = match.value();
    boolean spacing = match.variant() == Variant.SPACING || last - first > 1;
    return switch (name.standing()) {
      case SHIELD -> 0;
      case JOINED -> spacing ? SURE : 0;
      case PROPER -> proper(line, note, match, first);
      case COMPANY -> company.isWith(line, note, match, first, last) ? SURE : 0;
    };
  }

  /** A pack's word that is English too means the product only in a note of that subject. */
  private double proper(LineText line, NoteEvidence note, NameMatch<KnownName> match, int first) {
    KnownName name = match.value();
    boolean isCamel = line.tokens().get(first).isMixed() && match.variant() == Variant.SPACING;
    boolean foreign =
        !note.isOfPack()
            && !isCamel
            && (name.form().layer() == Layer.PACK || lexicon.isOfSubject(name))
            && isEnglish(name.text());
    boolean plain =
        name.form().layer() == Layer.PACK
            && match.variant() == Variant.SPACING
            && isTitle(name.text())
            && name.text().indexOf(' ') < 0;
    if (foreign || plain || isPluralOfWords(line, match)) {
      return 0;
    }
    return isLoose(line, match, first) ? LIKELY : SURE;
  }

  /** {@code big tables}: everyday words in the plural are no name that is written as one. */
  private static boolean isPluralOfWords(LineText line, NameMatch<KnownName> match) {
    String text = line.text().substring(match.start(), match.end());
    return match.variant() == Variant.INFLECTED
        && text.indexOf(' ') > 0
        && match.value().text().indexOf(' ') < 0
        && text.equals(text.toLowerCase(Locale.ROOT));
  }

  /**
   * Small letters with a hyphen are an identifier's as often as a name's ({@code azure-cli}), and
   * everyday words joined or hyphened are no names yet ({@code auto-scaling}).
   */
  private boolean isLoose(LineText line, NameMatch<KnownName> match, int first) {
    String text = line.text().substring(match.start(), match.end());
    String name = match.value().text();
    boolean small = text.equals(text.toLowerCase(Locale.ROOT));
    boolean hyphened = text.indexOf('-') > 0 && name.indexOf('-') < 0;
    boolean joined = match.variant() != Variant.CASE && name.indexOf(' ') > 0 && isEnglish(name);
    boolean plural =
        match.variant() == Variant.INFLECTED
            && name.indexOf(' ') > 0
            && Character.isLowerCase(
                line.tokens().get(line.firstFrom(match.end()) - 1).text().charAt(0));
    return (small && (hyphened || joined) && !Makers.announces(line.before(first))) || plural;
  }

  private boolean isEnglish(String name) {
    for (String word : name.split(" ", -1)) {
      if (!lexicon.isEnglish(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** In a note of another language a short name in small letters is mostly a word of it. */
  private boolean isForeign(LineText line, NoteEvidence note, NameMatch<KnownName> match) {
    String name = match.value().text();
    return !note.isEnglish(line) && (name.length() < LONG || isEnglish(name));
  }

  /** Capitals for emphasis, the capital that begins a sentence, a line all in capitals. */
  private static boolean isFree(
      NameMatch<KnownName> match, String text, String right, LineText line) {
    if (!right.equalsIgnoreCase(text)) {
      return false;
    }
    boolean plural =
        right.endsWith("S")
            && text.endsWith("s")
            && text.substring(0, text.length() - 1).equals(right.substring(0, right.length() - 1));
    boolean raised =
        text.equals(right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1));
    boolean shouted = text.equals(text.toUpperCase(Locale.ROOT)) && isTitle(right);
    return plural
        || raised
        || shouted
        || line.isCapitals()
        || match.value().standing() == Standing.JOINED;
  }

  private static boolean isTitle(String right) {
    String rest = right.substring(1);
    return rest.equals(rest.toLowerCase(Locale.ROOT));
  }

  /** The form with the ending that the text has: {@code Chrome extensions}, {@code PNG's}. */
  private static String right(NameMatch<KnownName> match, String text) {
    String form = match.value().text();
    boolean joined = match.value().standing() == Standing.JOINED;
    String cased = joined && Character.isUpperCase(text.charAt(0)) ? raise(form) : form;
    if (match.variant() != Variant.INFLECTED) {
      return cased;
    }
    int apostrophe = Math.max(text.lastIndexOf('\''), text.lastIndexOf('’'));
    String possessive = apostrophe > 0 ? text.substring(apostrophe) : "";
    String stem = letters(apostrophe > 0 ? text.substring(0, apostrophe) : text);
    String key = letters(form);
    return stem.startsWith(key)
        ? cased + stem.substring(key.length()) + possessive
        : cased.substring(0, cased.length() - 1) + "ies" + possessive;
  }

  private static String raise(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static String reason(NameMatch<KnownName> match, String text, Kind kind) {
    String name = match.value().text();
    boolean own = match.value().form().layer().compareTo(Layer.OWNER) >= 0;
    String who = own ? " in the site's own lists; '" : " in the lists of names; '";
    return kind == Kind.CASING
        ? name + " stands so" + who + text + "' differs in its capitals only."
        : name + " stands so" + who + text + "' has the same letters.";
  }
}
