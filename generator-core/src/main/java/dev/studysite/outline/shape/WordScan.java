package dev.studysite.outline.shape;

/** One walk over the words of a line: counts them, and gathers facts and signs. */
final class WordScan {

  /** Where the walk stops; what a line is can be told by then. */
  private static final int LIMIT = 240;

  private static final int MEAN_WORD = 6;
  private static final int MAX_HEAD = 12;

  private final FunctionWords functionWords;
  private final String text;
  private final int start;
  private final int end;
  private final int stop;

  /** The characters that are walked over: quicker to read than those of a string. */
  private final char[] walked;

  private final LetterTally letters = new LetterTally();

  private int facts;
  private int words;
  private int depth;
  private int gaps;
  private int codeSigns;
  private int pipes;
  private int comma = -1;
  private int commaWords;
  private int parenthesis = -1;
  private int parenthesisWords;
  private WordKind lastKind = WordKind.OPEN;
  private Sign sign = Sign.NONE;
  private Sign verb = Sign.NONE;

  WordScan(FunctionWords functionWords, String text, int start, int end) {
    this.functionWords = functionWords;
    this.text = text;
    this.start = start;
    this.end = end;
    this.stop = Math.min(end, start + LIMIT);
    this.walked = new char[Math.max(0, stop - start)];
    text.getChars(start, start + walked.length, walked, 0);
  }

  /** Walks. Everything else is an answer about the walk. */
  void run() {
    int at = start;
    while (at < stop) {
      char c = walked[at - start];
      if (isLetter(c)) {
        at = word(at);
      } else if (c == ' ') {
        gap(at++);
      } else {
        other(c, at++);
      }
    }
    facts |= EdgeFacts.of(text, start, end);
    open();
    shape();
  }

  Sign sign() {
    if (sign.isThere()) {
      return sign;
    }
    if (parenthesis > 0 && text.charAt(end - 1) == ')') {
      return new Sign(
          Sign.Kind.PARENTHESIS, beforeSpace(parenthesis), parenthesis + 1, parenthesisWords);
    }
    return comma > 0
        ? new Sign(Sign.Kind.COMMA, comma, afterSpace(comma + 1), commaWords)
        : Sign.NONE;
  }

  Sign verb() {
    return verb;
  }

  /** How many signs stand in the line that programs use and prose does not. */
  int codeSigns() {
    return codeSigns;
  }

  int facts() {
    return facts;
  }

  int words() {
    return words + (end - stop) / MEAN_WORD;
  }

  /** What the line is taken for as a whole. */
  LineKind kind(Marker marker) {
    return new KindScan(text, start, end, marker, facts, words, codeSigns, pipes, gaps).kind();
  }

  private int word(int from) {
    int hash = 0;
    int at = from;
    int unlike = 0;
    while (at < stop) {
      char c = walked[at - start];
      byte place = LetterPlace.of(c);
      if (place < LetterPlace.LETTER && (place == LetterPlace.OUTSIDE || !goesOn(at + 1))) {
        break;
      }
      at++;
      hash = FunctionWords.hash(hash, c);
      unlike |= place ^ LetterPlace.SMALL;
    }
    if (unlike == 0) {
      letters.addPlain(at - from);
    } else {
      letters.add(text, from, at, end);
    }
    WordKind kind = functionWords.kind(at - from, hash);
    if (words == 0) {
      first(from, at, kind);
    }
    if (kind != WordKind.OPEN) {
      later(from, at, kind);
    }
    letters.weigh(walked[from - start], at - from, kind);
    words++;
    lastKind = kind;
    return at;
  }

  private void first(int from, int at, WordKind kind) {
    switch (kind) {
      case ARTICLE -> facts |= Fact.STARTS_ARTICLE.bit();
      case PRONOUN -> facts |= Fact.STARTS_PRONOUN.bit();
      case LINK -> facts |= Fact.STARTS_LINK_WORD.bit();
      case QUESTION, COPULA, AUXILIARY -> facts |= Fact.STARTS_QUESTION_WORD.bit();
      case COMMAND -> facts |= Fact.STARTS_COMMAND.bit();
      default -> {}
    }
    char second = from + 1 < text.length() ? text.charAt(from + 1) : ' ';
    if (letters.isMixed(text.charAt(from), second) || CodeSigns.isSnake(text, from, at)) {
      facts |= Fact.STARTS_IDENTIFIER.bit();
    }
  }

  private void later(int from, int at, WordKind kind) {
    if (kind == WordKind.ARTICLE) {
      facts |= Fact.HAS_ARTICLE.bit();
      facts |= verb.isThere() && words == verb.headWords() + 1 ? Fact.NAMES_KIND.bit() : 0;
    }
    boolean copula = kind == WordKind.COPULA || (kind == WordKind.MEANS && !isPosture(from, at));
    if (copula || kind == WordKind.AUXILIARY) {
      facts |= Fact.HAS_VERB.bit();
    }
    if (copula && depth == 0 && words > 0 && words <= MAX_HEAD && !verb.isThere()) {
      Sign.Kind found = kind == WordKind.COPULA ? Sign.Kind.COPULA : Sign.Kind.MEANS;
      verb = new Sign(found, beforeSpace(from), afterSpace(at), words);
    }
  }

  /** "It stands in the corner", not "it stands for ...". */
  private boolean isPosture(int from, int at) {
    return text.startsWith("stands ", from) && !text.startsWith(" for ", at);
  }

  private void other(char c, int at) {
    switch (c) {
      case '\t' -> tab(at);
      case '(' -> open(at);
      case ')' -> depth = Math.max(0, depth - 1);
      case '[' -> facts |= Fact.HAS_BRACKETS.bit();
      case '{', '}', ';', '\\', '$', '<', '>', '&', '`' ->
          codeSigns += CodeSigns.isSign(text, at, end) ? 1 : 0;
      case '|' -> pipes++;
      case ',', '，' -> comma(at);
      case '.', '。', '!', '?', '…' -> stop(c, at);
      case '-', '–', '—', '−', ':', '：', '=', '→', '⇒', '➔' -> sign(c, at);
      case '/' -> slash(at);
      default -> {}
    }
  }

  private void gap(int at) {
    int index = at - start;
    if (at + 1 < stop && walked[index + 1] == ' ' && index > 0 && walked[index - 1] != ' ') {
      facts |= Fact.HAS_GAP.bit();
      gaps++;
    }
  }

  private void tab(int at) {
    if (at > start && text.charAt(at - 1) != '\t') {
      facts |= Fact.HAS_GAP.bit();
      gaps++;
    }
  }

  private void open(int at) {
    facts |= Fact.HAS_BRACKETS.bit();
    if (at + 1 < end && text.charAt(at + 1) == ')') {
      codeSigns++;
    }
    if (depth == 0 && words > 0) {
      parenthesis = at;
      parenthesisWords = words;
    }
    depth++;
  }

  private void comma(int at) {
    if (comma < 0 && depth == 0 && words > 0 && at + 1 < end) {
      comma = at;
      commaWords = words;
    }
  }

  private void stop(char c, int at) {
    if (at + 1 >= end) {
      return;
    }
    boolean inner =
        isSpaceAt(at + 1) && at + 2 < end && !Character.isLowerCase(text.charAt(at + 2));
    if (inner && c != '…' && words > 1) {
      facts |= Fact.HAS_INNER_STOP.bit();
    }
    boolean dots =
        c == '…'
            || (c == '.'
                && text.startsWith("...", at)
                && text.charAt(at - 1 < start ? at : at - 1) != '.');
    int after = c == '…' ? at + 1 : at + 3;
    if (dots && after < end && isFree()) {
      sign = new Sign(Sign.Kind.ELLIPSIS, beforeSpace(at), afterSpace(after), words);
    }
  }

  private void sign(char c, int at) {
    boolean twice = at + 1 < end && text.charAt(at + 1) == c;
    if (twice && (c == '=' || c == ':')) {
      codeSigns++;
    }
    if (c == '-' && CodeSigns.isOption(text, at, start, end)) {
      codeSigns++;
    }
    if (isFree()) {
      sign = SignScanner.scan(text, start, at, end, words);
    }
  }

  private void slash(int at) {
    if (CodeSigns.isAddress(text, at, start, end)) {
      facts |= Fact.HAS_ADDRESS.bit();
    } else if (at == start && CodeSigns.opensComment(text, at, end)) {
      codeSigns += 2;
    }
  }

  private boolean isFree() {
    return !sign.isThere() && depth == 0 && words > 0 && words <= MAX_HEAD;
  }

  /** Marks a line that ends in a word after which more must come. */
  private void open() {
    boolean closed =
        lastKind == WordKind.OPEN || lastKind == WordKind.COMMAND || lastKind == WordKind.PRONOUN;
    if (!closed && stop == end && words > 1 && Character.isLetter(text.charAt(end - 1))) {
      facts |= Fact.ENDS_FUNCTION_WORD.bit();
    }
  }

  private void shape() {
    if (start >= end) {
      return;
    }
    facts |= letters.facts() | letters.digitFact();
    if (letters.isUncased()) {
      words = Math.max(words, letters.uncased() / 2);
    }
    codeSigns += letters.joints();
    if (codeSigns > 0) {
      facts |= Fact.HAS_CODE_SIGNS.bit();
    }
    if (words <= 1 && gaps == 0) {
      facts |= Fact.ONE_WORD.bit();
    }
  }

  /** True where a word goes on behind a sign that may join its parts. */
  private boolean goesOn(int at) {
    return at < stop && isLetter(walked[at - start]);
  }

  private static boolean isLetter(char c) {
    return LetterPlace.of(c) >= LetterPlace.LETTER;
  }

  private boolean isSpaceAt(int at) {
    return at >= end || LineScanner.isSpace(text.charAt(at));
  }

  private int beforeSpace(int at) {
    int from = at;
    while (from > start && LineScanner.isSpace(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private int afterSpace(int at) {
    int to = at;
    while (to < end && LineScanner.isSpace(text.charAt(to))) {
      to++;
    }
    return to;
  }
}
