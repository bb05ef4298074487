package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Similar;
import dev.studysite.lexicon.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names of several words in which one word is not quite right: its plural s is lost or added, or
 * letters are wrong. The other words have to be the name's own.
 */
final class NameSlipTier {

  private static final double SURE = 0.99;
  private static final double LIKELY = 0.9;
  private static final double ASKED = 0.8;
  private static final int LONGEST = 5;
  private static final int SEEN = 1;
  private static final int FIRST = 2;
  private static final int END = 4;
  private static final Set<String> SMALL_WORDS = Set.of("and", "of", "for", "the", "a", "as");
  private static final int SHORT_WORD = 4;
  private static final int ORDINARY = 5;

  private final Lexicon lexicon;
  private final TreeMap<String, KnownName> byStems = new TreeMap<>();
  private final Map<String, List<Parts>> byWord = new HashMap<>();

  /** A name and its words in small letters. */
  private record Parts(KnownName name, List<String> words) {}

  NameSlipTier(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (KnownName name : lexicon.names()) {
      String[] words = name.text().toLowerCase(Locale.ROOT).replace('-', ' ').split(" ");
      if (words.length > 1 && words.length <= LONGEST && name.standing() != Standing.SHIELD) {
        String stems = stems(words);
        byStems.putIfAbsent(stems, name);
        byStems.putIfAbsent(stems(withoutSmall(words)), name);
        if (name.standing() != Standing.JOINED) {
          Parts parts = new Parts(name, List.of(words));
          addEnd(words[0], parts);
          addEnd(words[words.length - 1], parts);
        }
      }
    }
  }

  private void addEnd(String word, Parts parts) {
    byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(parts);
  }

  /** {@code Ministry Foreign Affairs}: small words inside a name are lost easily. */
  private static String[] withoutSmall(String[] words) {
    String[] kept =
        Arrays.stream(words).filter(word -> !SMALL_WORDS.contains(word)).toArray(String[]::new);
    return kept.length > 2 ? kept : words;
  }

  /** A reader of one note, which finds out once a word whether a name may begin or end with it. */
  final class Reader {
    private final NoteEvidence note;
    private final byte[] known;

    /**
     * A reader that knows nothing yet.
     *
     * @param note what the note shows
     */
    Reader(NoteEvidence note) {
      this.note = note;
      known = new byte[note.words()];
    }

    void propose(LineText line, Map<String, String> slips, List<Proposal> out) {
      for (int i = 0; i < line.tokens().size(); i++) {
        int place = places(line.tokens().get(i).surface().small());
        if ((place & FIRST) != 0) {
          proposeStems(line, note, i, out);
        }
        if ((place & END) != 0) {
          proposeEnds(line, note, i, slips, out);
        }
      }
    }

    private int places(Surface small) {
      int number = small.number();
      if (known[number] == 0) {
        int first = isHead(stem(small.text())) ? FIRST : 0;
        int end = byWord.containsKey(small.text()) ? END : 0;
        known[number] = (byte) (SEEN | first | end);
      }
      return known[number];
    }
  }

  private void proposeEnds(
      LineText line, NoteEvidence note, int i, Map<String, String> slips, List<Proposal> out) {
    String small = line.tokens().get(i).small();
    for (Parts parts : byWord.getOrDefault(small, List.of())) {
      boolean begins = parts.words.get(0).equals(small);
      int first = begins ? i : i - parts.words.size() + 1;
      proposeSlip(line, note, first, parts, slips, out);
    }
  }

  private void proposeStems(LineText line, NoteEvidence note, int first, List<Proposal> out) {
    String head = stem(line.tokens().get(first).small());
    if (!line.tokens().get(first).open()) {
      return;
    }
    StringBuilder stems = new StringBuilder(head);
    for (int last = first + 1; last < Math.min(first + LONGEST, line.tokens().size()); last++) {
      Token token = line.tokens().get(last);
      if (!token.open() || !line.areNeighbours(last - 1, last)) {
        return;
      }
      KnownName name = byStems.get(stems.append(stem(token.small())).toString());
      if (name != null) {
        inner(line, note, first, last, name).ifPresent(out::add);
      }
    }
  }

  /** No name goes on from most words. */
  private boolean isHead(String stem) {
    String next = byStems.ceilingKey(stem);
    return next != null && next.startsWith(stem);
  }

  /** Only a plural s inside the name, or at its end, makes the difference. */
  private Optional<Proposal> inner(
      LineText line, NoteEvidence note, int first, int last, KnownName name) {
    int start = line.tokens().get(first).start();
    String raw = line.text().substring(start, line.tokens().get(last).end());
    String text = letters(raw);
    String right = letters(name.text());
    boolean same = text.equals(right) || text.equals(right + "s");
    boolean goesOn = name.standing() != Standing.JOINED && goesOn(line, last);
    if (same
        || raw.indexOf('\'') >= 0
        || raw.indexOf('’') >= 0
        || isCommonNoun(line, last, name)
        || (goesOn && !note.isOfPack())
        || !isMeant(line, note, first, last, name)) {
      return Optional.empty();
    }
    String reason = name.text() + " is the name; a plural s or a small word makes the difference.";
    return Optional.of(proposal(line, first, last, name, goesOn ? ASKED : SURE, reason));
  }

  /** {@code a Kinesis data stream}: the documentation has the words in small letters too. */
  private boolean isCommonNoun(LineText line, int last, KnownName name) {
    Token end = line.tokens().get(last);
    return name.text().toLowerCase(Locale.ROOT).endsWith(end.small() + "s")
        && lexicon.counts().of(line.before(last), end.small()) >= ORDINARY;
  }

  /** {@code Google Sheet Music} is no {@code Google Sheets}: a capital goes on with the name. */
  private static boolean goesOn(LineText line, int last) {
    return line.areNeighbours(last, last + 1) && line.tokens().get(last + 1).hasCapital();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private void proposeSlip(
      LineText line,
      NoteEvidence note,
      int first,
      Parts parts,
      Map<String, String> slips,
      List<Proposal> out) {
    int last = first + parts.words.size() - 1;
    if (first < 0 || last >= line.tokens().size()) {
      return;
    }
    int wrong = -1;
    for (int i = 0; i < parts.words.size(); i++) {
      Token token = line.tokens().get(first + i);
      boolean joined = token.open() && (i == 0 || line.areNeighbours(first + i - 1, first + i));
      boolean same = parts.words.get(i).equals(token.small());
      if (!joined || (!same && wrong >= 0)) {
        return;
      }
      wrong = same ? wrong : i;
    }
    if (wrong >= 0 && isMeant(line, note, first, last, parts.name)) {
      Optional<Proposal> slip = slip(line, first, parts, wrong);
      slip.ifPresent(out::add);
      if (slip.isPresent()) {
        slips.put(line.tokens().get(first + wrong).small(), parts.words.get(wrong));
      }
    }
  }

  private Optional<Proposal> slip(LineText line, int first, Parts parts, int wrong) {
    Token token = line.tokens().get(first + wrong);
    String right = parts.words.get(wrong);
    if (parts.words.size() > 2 && isHump(token, parts.name, right)) {
      String reason = parts.name.text() + " is the name; '" + token.text() + "' is cut short.";
      return Optional.of(
          proposal(line, first, first + parts.words.size() - 1, parts.name, SURE, reason));
    }
    int limit = right.length() > 7 ? 2 : 1;
    boolean near =
        token.isPlain()
            && right.length() >= SHORT_WORD
            && token.length() >= SHORT_WORD
            && Similar.distance(token.small(), right, limit) <= limit;
    if (!near || lexicon.isTerm(token.small()) || isInflection(token.small(), right)) {
      return Optional.empty();
    }
    boolean word = lexicon.isEnglish(token.small());
    boolean telling = parts.words.size() > 2;
    if (word && !telling) {
      return Optional.empty();
    }
    int last = first + parts.words.size() - 1;
    String reason =
        parts.name.text() + " is the name; '" + token.text() + "' is nearly its '" + right + "'.";
    return Optional.of(
        proposal(line, first, last, parts.name, word ? LIKELY + 0.09 : SURE, reason));
  }

  /** {@code Event} for the first hump of {@code EventBridge}. */
  private static boolean isHump(Token token, KnownName name, String right) {
    int cut = token.length();
    int start = name.text().toLowerCase(Locale.ROOT).indexOf(right);
    return right.length() > cut
        && cut >= SHORT_WORD
        && right.startsWith(token.small())
        && start >= 0
        && Character.isUpperCase(name.text().charAt(start + cut));
  }

  private boolean isMeant(LineText line, NoteEvidence note, int first, int last, KnownName name) {
    boolean coined = false;
    boolean capital = false;
    for (int i = first; i <= last; i++) {
      Token token = line.tokens().get(i);
      coined |= !lexicon.isEnglish(token.small()) && lexicon.isTerm(token.small());
      capital |= token.hasCapital() && !token.first();
    }
    return switch (name.standing()) {
      case PROPER -> coined || capital || note.isOfPack();
      case COMPANY -> capital;
      case JOINED -> line.text().charAt(line.tokens().get(first).end()) == '-';
      case SHIELD -> false;
    };
  }

  private static Proposal proposal(
      LineText line, int first, int last, KnownName name, double confidence, String reason) {
    Token start = line.tokens().get(first);
    boolean raise = name.standing() == Standing.JOINED && start.hasCapital();
    String after = raise ? start.recase(name.text()) : name.text();
    return Proposal.of(
        start.start(),
        line.tokens().get(last).end(),
        after,
        Kind.TERM_NAME,
        confidence,
        last - first + 1,
        reason);
  }

  private static boolean isInflection(String word, String right) {
    return stem(word).equals(stem(right));
  }

  private static String stems(String[] words) {
    StringBuilder stems = new StringBuilder();
    for (String word : words) {
      stems.append(stem(word));
    }
    return stems.toString();
  }

  private static String stem(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
