package dev.studysite.glossary;

import dev.studysite.outline.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the kinds that a note lists below {@code Types of sails} or {@code Sail types}: an entry
 * {@code Triangular} there is the triangular sail.
 */
final class KindsFinder {

  /**
   * A kind.
   *
   * @param name its whole name
   * @param also what stands in the note, where that is shorter
   * @param text where it stands
   */
  record Kind(String name, List<String> also, NoteText.Text text) {}

  private static final int MOST_WORDS = 4;
  private static final Set<String> TYPES = Set.of("type", "types", "kind", "kinds");

  /** Endings of words that say which, so that the kind's noun is left out behind them. */
  private static final List<String> WHICH =
      List.of("ed", "ic", "al", "ive", "able", "ible", "ous", "ary", "ate", "less");

  private final Headwords headwords;

  KindsFinder(Headwords headwords) {
    this.headwords = headwords;
  }

  /** The kinds of a note in its order. */
  List<Kind> find(List<NoteText.Text> texts) {
    List<Kind> kinds = new ArrayList<>();
    String noun = "";
    int section = -1;
    for (NoteText.Text text : texts) {
      Spot spot = text.spot();
      String named = nounOf(text.all());
      if (!named.isEmpty() || spot.section() != section) {
        noun = named;
        section = spot.section();
      } else if (!noun.isEmpty() && spot.role() != Spot.Role.HEADING) {
        addKind(kinds, text, noun);
      }
    }
    return kinds;
  }

  /** {@code Types of GPS maps}, {@code GPS map types:} give {@code map}; all else nothing. */
  private static String nounOf(String text) {
    List<Words.Word> words = Words.of(text);
    int size = words.size();
    if (size < 2 || size > MOST_WORDS + 1) {
      return "";
    }
    Words.Word last = words.get(size - 1);
    if (TYPES.contains(last.lower())) {
      return Names.singular(words.get(size - 2).lower());
    }
    boolean of = TYPES.contains(words.get(0).lower()) && words.get(1).lower().equals("of");
    return of ? Names.singular(last.lower()) : "";
  }

  private void addKind(List<Kind> kinds, NoteText.Text text, String noun) {
    String all = text.all();
    int sign = HeadText.signAt(all);
    String head = HeadText.clean(sign < 0 ? upToParticiple(all) : all.substring(0, sign));
    List<Words.Word> words = Words.of(head);
    boolean entry =
        sign >= 0
            || head.length() < all.strip().length()
            || text.spot().hasParts()
            || words.size() <= 2;
    if (!entry || words.isEmpty() || words.size() > MOST_WORDS || !headwords.isTerm(head)) {
      return;
    }
    String last = words.get(words.size() - 1).lower();
    if (Names.singular(last).equals(noun)) {
      kinds.add(new Kind(head, List.of(), text));
    } else if (words.size() < MOST_WORDS - 1 && saysWhich(last)) {
      kinds.add(new Kind(head + " " + noun, List.of(head), text));
    }
  }

  /** {@code Customer managed, created in ...}: what is done to a kind is not its name. */
  private static String upToParticiple(String text) {
    List<Words.Word> words = Words.of(text);
    for (int i = 2; i < words.size(); i++) {
      if (words.get(i).lower().endsWith("ed")) {
        return text.substring(0, words.get(i - 1).end());
      }
    }
    return text;
  }

  private static boolean saysWhich(String word) {
    return WHICH.stream().anyMatch(word.toLowerCase(Locale.ROOT)::endsWith);
  }
}
