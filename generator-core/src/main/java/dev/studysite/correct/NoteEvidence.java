package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.lexicon.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a note itself shows: how often it writes which word, its language, its subject. */
final class NoteEvidence {

  /** So many different names of a pack make a note one of the pack's subject. */
  private static final int NAMES_OF_SUBJECT = 3;

  /** One mention in so many lines at least; fewer are a look aside at another subject. */
  private static final int DENSITY = 12;

  private static final int RARE = 3;
  private static final double ENGLISH_SHARE = 0.5;

  private final NoteWords words;
  private final int[] surfaces;
  private final int[] anyCase;
  private final PairCounts pairs = new PairCounts();
  private final List<List<NameMatch<KnownName>>> matches = new ArrayList<>();
  private final boolean ofPack;
  private final boolean english;

  /**
   * Counts what a note has.
   *
   * @param lines its lines, in order
   * @param words all their words
   * @param lexicon the right forms
   */
  NoteEvidence(List<LineText> lines, NoteWords words, Lexicon lexicon) {
    this.words = words;
    surfaces = new int[words.count()];
    anyCase = new int[words.count()];
    Set<String> packNames = new TreeSet<>();
    int mentions = 0;
    Share share = new Share(new byte[words.count()], lexicon);
    for (LineText line : lines) {
      count(line);
      line.tokens().forEach(share::add);
      List<NameMatch<KnownName>> found = lexicon.matcher().matches(line.text());
      matches.add(found);
      mentions += collectNames(found, lexicon, packNames);
    }
    ofPack = packNames.size() >= NAMES_OF_SUBJECT && mentions * DENSITY >= lines.size();
    english = share.known >= share.words * ENGLISH_SHARE;
  }

  private void count(LineText line) {
    List<Token> tokens = line.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Surface word = tokens.get(i).surface();
      surfaces[word.number()]++;
      anyCase[word.small().number()]++;
      if (line.areNeighbours(i, i + 1)) {
        pairs.add(word.small().number(), tokens.get(i + 1).surface().small().number());
      }
    }
  }

  /** How many of the small words are English; each word is looked up once. */
  private static final class Share {
    private static final byte KNOWN = 1;
    private static final byte UNKNOWN = 2;

    private final byte[] seen;
    private final Lexicon lexicon;
    private int words;
    private int known;

    Share(byte[] seen, Lexicon lexicon) {
      this.seen = seen;
      this.lexicon = lexicon;
    }

    void add(Token token) {
      if (!token.open() || !token.isPlain() || !token.isSmall()) {
        return;
      }
      int number = token.surface().number();
      if (seen[number] == 0) {
        seen[number] = lexicon.isEnglish(token.small()) ? KNOWN : UNKNOWN;
      }
      words++;
      known += seen[number] == KNOWN ? 1 : 0;
    }
  }

  private static int collectNames(
      List<NameMatch<KnownName>> matches, Lexicon lexicon, Set<String> names) {
    int found = 0;
    for (NameMatch<KnownName> match : matches) {
      KnownName name = match.value();
      boolean telling =
          name.standing() == Standing.PROPER
              && lexicon.isOfSubject(name)
              && lexicon.commonness(name.text()) <= RARE;
      if (telling) {
        names.add(name.text());
        found++;
      }
    }
    return found;
  }

  /** The names that a line of the note holds. */
  List<NameMatch<KnownName>> names(LineText line) {
    return matches.get(line.index());
  }

  /** How many different words the note has; their numbers are below it. */
  int words() {
    return surfaces.length;
  }

  /** How often the note has a word in just this case. */
  int surface(String text) {
    int number = words.number(text);
    return number < 0 ? 0 : surfaces[number];
  }

  /** How often the note has a word in any case. */
  int any(String small) {
    int number = words.number(small);
    return number < 0 ? 0 : anyCase[number];
  }

  /** How often the note has two words, in any case, beside each other. */
  int pair(String first, String second) {
    return first.isEmpty() || second.isEmpty()
        ? 0
        : pairs.of(words.number(first), words.number(second));
  }

  /** True where the note is about the subject of the pack. */
  boolean isOfPack() {
    return ofPack;
  }

  /** True where most small words are English. */
  boolean isEnglish() {
    return english;
  }
}
