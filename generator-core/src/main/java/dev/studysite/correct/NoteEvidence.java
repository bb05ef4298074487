package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.lexicon.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, Integer> surfaces = new HashMap<>();
  private final Map<String, Integer> raised = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();
  private final Map<LineText, List<NameMatch<KnownName>>> matches = new HashMap<>();
  private final boolean ofPack;
  private final boolean english;

  NoteEvidence(List<LineText> lines, Lexicon lexicon) {
    Set<String> packNames = new TreeSet<>();
    int words = 0;
    int mentions = 0;
    int known = 0;
    for (LineText line : lines) {
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        String next = line.after(i);
        if (!next.isEmpty()) {
          pairs.merge(token.small() + " " + next, 1, Integer::sum);
        }
        surfaces.merge(token.text(), 1, Integer::sum);
        if (!token.isSmall()) {
          raised.merge(token.small(), 1, Integer::sum);
        }
        if (token.open() && token.isPlain() && token.isSmall()) {
          words++;
          known += lexicon.isEnglish(token.small()) ? 1 : 0;
        }
      }
      List<NameMatch<KnownName>> found = lexicon.matcher().matches(line.text());
      matches.put(line, found);
      mentions += collectNames(found, lexicon, packNames);
    }
    ofPack = packNames.size() >= NAMES_OF_SUBJECT && mentions * DENSITY >= lines.size();
    english = known >= words * ENGLISH_SHARE;
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
    return matches.getOrDefault(line, List.of());
  }

  /** How often the note has a word in just this case. */
  int surface(String text) {
    return surfaces.getOrDefault(text, 0);
  }

  /** How often the note has a word in any case. */
  int any(String small) {
    return surfaces.getOrDefault(small, 0) + raised.getOrDefault(small, 0);
  }

  /** How often the note has two words, in any case, beside each other. */
  int pair(String first, String second) {
    return pairs.getOrDefault(first + " " + second, 0);
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
