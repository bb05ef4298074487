package dev.studysite.correct;

import dev.studysite.lexicon.Languages;
import dev.studysite.lexicon.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which language a note and each of its lines is in: every word is looked up once. */
final class NoteLanguage {

  private static final double ENGLISH_SHARE = 0.5;
  private static final int SHORT = 4;
  private static final int LAST_ASCII = 127;
  private static final byte WORD = 1;
  private static final byte NO_WORD = 2;
  private static final int UNSEEN = -1;

  private final Lexicon lexicon;
  private final int[] languages;
  private final byte[] isWord;
  private final Set<String> terms = new TreeSet<>();
  private final boolean[] foreign;
  private final boolean english;
  private int words;
  private int known;

  /**
   * Reads a note.
   *
   * @param lines its lines, in order
   * @param times how often each of them stands there, by its place
   * @param words all its words
   * @param lexicon the right forms
   */
  NoteLanguage(List<LineText> lines, int[] times, NoteWords words, Lexicon lexicon) {
    this.lexicon = lexicon;
    languages = new int[words.count()];
    Arrays.fill(languages, UNSEEN);
    isWord = new byte[words.count()];
    foreign = new boolean[lines.size()];
    int[] englishWords = new int[lines.size()];
    int[] foreignWords = new int[lines.size()];
    Languages.Tally all = lexicon.languages().tally();
    Languages.Tally tally = lexicon.languages().tally();
    for (LineText line : lines) {
      if (!line.isAgain()) {
        tally.clear();
        line.tokens().forEach(token -> add(token, tally, times[line.index()]));
        englishWords[line.index()] = tally.english();
        foreignWords[line.index()] = tally.foreign();
        all.add(tally, times[line.index()]);
      }
    }
    english = known >= this.words * ENGLISH_SHARE && all.english() >= all.foreign();
    for (LineText line : lines) {
      int at = line.index();
      foreign[at] = !line.isAgain() && isForeign(line, englishWords[at], foreignWords[at]);
    }
  }

  private void add(Token token, Languages.Tally tally, int times) {
    Surface small = token.surface().small();
    int number = small.number();
    if (languages[number] == UNSEEN) {
      languages[number] = lexicon.languages().of(small.text());
    }
    tally.add(languages[number]);
    if (token.open() && token.isPlain() && token.isSmall()) {
      words += times;
      known += isWord(small) ? times : 0;
    }
  }

  private boolean isWord(Surface small) {
    int number = small.number();
    if (isWord[number] == 0) {
      isWord[number] = lexicon.isEnglish(small.text()) ? WORD : NO_WORD;
      boolean term = isWord[number] == NO_WORD && small.text().length() > SHORT;
      if (term && lexicon.isTerm(small.text())) {
        terms.add(small.text());
      }
    }
    return isWord[number] == WORD;
  }

  /** A sentence of another language inside an English note, or any but a plain one outside it. */
  private boolean isForeign(LineText line, int englishWords, int foreignWords) {
    if (!english) {
      return englishWords < 2 || englishWords <= foreignWords;
    }
    return foreignWords > englishWords && foreignWords >= (isMarked(line.text()) ? 1 : 2);
  }

  private static boolean isMarked(String text) {
    return text.chars().anyMatch(c -> c > LAST_ASCII && Character.isLetter(c));
  }

  /** The small words of the note that are no English but known terms. */
  Set<String> terms() {
    return Set.copyOf(terms);
  }

  /** True where most small words are English. */
  boolean isEnglish() {
    return english;
  }

  /** True for a line in English. */
  boolean isEnglish(LineText line) {
    return !foreign[line.like()];
  }
}
