package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Similar;
import dev.studysite.lexicon.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words in camel case that begin with a name which is nearly a known one: {@code CloudFrnotAlarms}.
 * Whatever is right, or near to nothing, is taken for an identifier and left alone.
 */
final class CamelTier {

  private static final int LONG = 8;
  private static final double SURE = 0.988;
  private static final double LIKELY = 0.85;

  private final Lexicon lexicon;
  private final List<KnownName> names = new ArrayList<>();

  CamelTier(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (KnownName name : lexicon.names()) {
      boolean coined = name.standing() == Standing.PROPER && name.text().length() >= LONG;
      if (coined && name.text().chars().allMatch(Character::isLetter)) {
        names.add(name);
      }
    }
  }

  void propose(LineText line, NoteEvidence note, List<Proposal> out) {
    for (Token token : line.tokens()) {
      boolean shaped = token.open() && token.isMixed() && token.isPlain() && token.hasCapital();
      if (shaped && token.length() > LONG && !lexicon.isTerm(token.small())) {
        slip(token, note).ifPresent(out::add);
      }
    }
  }

  private Optional<Proposal> slip(Token token, NoteEvidence note) {
    String text = token.text();
    for (int cut = text.length() - 3; cut >= LONG - 1; cut--) {
      String rest = text.substring(cut);
      boolean seam = Character.isUpperCase(text.charAt(cut)) && lexicon.isEnglish(rest);
      Optional<KnownName> name = seam ? near(text.substring(0, cut)) : Optional.empty();
      if (name.isPresent()) {
        return name.map(found -> proposal(token, found.text(), rest, note));
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

  private static Proposal proposal(Token token, String name, String rest, NoteEvidence note) {
    boolean here = note.surface(name) > 0;
    return Proposal.of(
        token.start(),
        token.end(),
        name + " " + rest,
        Kind.NONWORD,
        here ? SURE : LIKELY,
        1,
        name + " is the nearest name" + (here ? ", which the note has elsewhere." : "."));
  }
}
