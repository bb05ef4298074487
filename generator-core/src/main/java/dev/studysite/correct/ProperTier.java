package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that English knows with a capital only: peoples, languages and what is called after a
 * person ({@code victorian}). Mere names of persons and places are left in notes on technology,
 * where a tool or a machine may have them in small letters.
 */
final class ProperTier {

  private static final double SURE = 0.99;
  private static final int SHORTEST = 5;
  private static final int KNOWN_PLACE = 9;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Lexicon lexicon;

  ProperTier(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A reader of one note, which finds out once a word whether it wants a capital. */
  final class Reader {
    private final NoteEvidence note;
    private final byte[] proper;

    /**
     * A reader that knows nothing yet.
     *
     * @param note what the note shows
     */
    Reader(NoteEvidence note) {
      this.note = note;
      proper = new byte[note.words()];
    }

    void propose(LineText line, List<Proposal> out) {
      for (Token token : line.tokens()) {
        int number = token.surface().number();
        if (proper[number] == 0) {
          proper[number] = isProper(token, note) ? YES : NO;
        }
        if (proper[number] == YES && token.open() && !isJoined(line, token)) {
          String after = raise(token.text());
          String reason = "English knows '" + after + "' with a capital only.";
          out.add(GrammarTier.one(token, after, Kind.CASING, SURE, reason));
        }
      }
    }
  }

  private boolean isProper(Token token, NoteEvidence note) {
    String small = token.text();
    boolean shaped = token.isSmall() && token.isPlain() && small.length() >= SHORTEST;
    if (!shaped || small.indexOf('\'') >= 0 || lexicon.isTerm(small) || lexicon.isEnglish(small)) {
      return false;
    }
    String raised = raise(small);
    if (!lexicon.isName(raised)) {
      return false;
    }
    Set<String> tags = lexicon.tags(raised);
    boolean people = tags.contains("NNPS") || (tags.contains("NNP") && tags.contains("JJ"));
    boolean place = tags.contains("NNP") && lexicon.commonness(raised) >= KNOWN_PLACE;
    return people || (place && !note.isTechnical());
  }

  /** A part of a compound may be a name of its own kind: {@code pseudo-gothic}, {@code x/dutch}. */
  private static boolean isJoined(LineText line, Token token) {
    String text = line.text();
    boolean before = token.start() > 0 && "-/@".indexOf(text.charAt(token.start() - 1)) >= 0;
    boolean after = token.end() < text.length() && "-/@".indexOf(text.charAt(token.end())) >= 0;
    return before || after;
  }

  private static String raise(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
