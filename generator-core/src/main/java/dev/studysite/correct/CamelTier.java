package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Similar;
import dev.studysite.lexicon.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words in camel case that are a name, or begin with one, which is nearly a known one: {@code
 * CloudFrnotAlarms}. Whatever is right, or near to nothing, is taken for an identifier and left
 * alone.
 */
final class CamelTier {

  private static final int LONG = 8;
  private static final double SURE = 0.988;
  private static final double LIKELY = 0.85;

  /** A name and the words that a word goes on with behind it. */
  private record Slip(String name, String rest) {}

  private final Lexicon lexicon;
  private final List<KnownName> names = new ArrayList<>();

  CamelTier(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (KnownName name : lexicon.names()) {
      boolean coined = name.standing() == Standing.PROPER && name.text().length() >= LONG;
      if (coined && Candidates.isLetters(name.text())) {
        names.add(name);
      }
    }
  }

  /** A reader of one note, which remembers what it found in a word. */
  final class Reader {
    private final NoteEvidence note;
    private final @Nullable Optional<Slip>[] found;

    /**
     * A reader that knows nothing yet.
     *
     * @param note what the note shows
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Reader(NoteEvidence note) {
      this.note = note;
      found = new Optional[note.words()];
    }

    void propose(LineText line, List<Proposal> out) {
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        if (token.isMixed() && token.open()) {
          slip(token.surface()).ifPresent(slip -> out.add(proposal(token, slip, note)));
        }
      }
    }

    private Optional<Slip> slip(Surface word) {
      Optional<Slip> known = found[word.number()];
      if (known == null) {
        known = isShaped(word) ? CamelTier.this.slip(word.text()) : Optional.empty();
        found[word.number()] = known;
      }
      return known;
    }
  }

  private boolean isShaped(Surface word) {
    return word.isPlain()
        && Character.isUpperCase(word.text().charAt(0))
        && word.text().length() >= LONG
        && !lexicon.isTerm(word.small().text());
  }

  private Optional<Slip> slip(String text) {
    Optional<KnownName> whole = lexicon.named(text).isPresent() ? Optional.empty() : near(text);
    if (whole.isPresent()) {
      return whole.map(right -> new Slip(right.text(), ""));
    }
    for (int cut = text.length() - 3; cut >= LONG - 1; cut--) {
      String rest = text.substring(cut);
      boolean seam = Character.isUpperCase(text.charAt(cut)) && lexicon.isEnglish(rest);
      Optional<KnownName> name = seam ? near(text.substring(0, cut)) : Optional.empty();
      if (name.isPresent()) {
        return name.map(right -> new Slip(right.text(), rest));
      }
    }
    return Optional.empty();
  }

  private Optional<KnownName> near(String head) {
    String small = head.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(
            name -> {
              String right = name.text().toLowerCase(Locale.ROOT);
              return right.charAt(0) == small.charAt(0) && Similar.distance(small, right, 1) == 1;
            })
        .findFirst();
  }

  private Proposal proposal(Token token, Slip slip, NoteEvidence note) {
    String name = slip.name;
    boolean subject = lexicon.named(name).filter(lexicon::isOfSubject).isPresent();
    boolean here = note.surface(name) > 0 || (subject && note.isOfPack());
    return Proposal.of(
        token.start(),
        token.end(),
        slip.rest.isEmpty() ? name : name + " " + slip.rest,
        Kind.NONWORD,
        here ? SURE : LIKELY,
        1,
        name + " is the nearest name" + (here ? ", and at home in the note." : "."));
  }
}
