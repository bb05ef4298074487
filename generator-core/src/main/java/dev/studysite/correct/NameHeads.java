package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.lexicon.NameMatcher;
import java.util.List;

/** Finds the names of a note's lines; that no name begins with a word is found out once a word. */
final class NameHeads {

  private static final byte YES = 1;
  private static final byte NO = 2;

  private final NameMatcher<KnownName> matcher;
  private final byte[] heads;

  /**
   * Knows nothing yet.
   *
   * @param matcher the names
   * @param words all words of the note
   */
  NameHeads(NameMatcher<KnownName> matcher, NoteWords words) {
    this.matcher = matcher;
    heads = new byte[words.count()];
  }

  /** The names that a line holds, by place. */
  List<NameMatch<KnownName>> names(LineText line) {
    return matcher.matches(line.text(), new Places(line.tokens())::mayBegin);
  }

  private boolean isHead(Surface word) {
    int number = word.number();
    if (heads[number] == 0) {
      heads[number] = matcher.mayBegin(word.text()) ? YES : NO;
    }
    return heads[number] == YES;
  }

  /** Walks along the words of a line. */
  private final class Places {
    private final List<Token> tokens;
    private int next;

    Places(List<Token> tokens) {
      this.tokens = tokens;
    }

    boolean mayBegin(int at) {
      while (next < tokens.size() && tokens.get(next).start() < at) {
        next++;
      }
      boolean word = next < tokens.size() && tokens.get(next).start() == at;
      return !word || isHead(tokens.get(next).surface());
    }
  }
}
