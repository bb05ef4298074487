package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Standing;
import java.util.ArrayList;
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
  private static final byte SEEN = 1;
  private static final byte END = 2;
  private static final Set<String> SMALL_WORDS = Set.of("and", "of", "for", "the", "a", "as");
  private static final int ORDINARY = 5;

  private final Lexicon lexicon;
  private final NameStems stems;
  private final NameEnds ends;

  NameSlipTier(Lexicon lexicon) {
    this.lexicon = lexicon;
    ends = new NameEnds(lexicon);
    TreeMap<String, KnownName> byStems = new TreeMap<>();
    for (KnownName name : lexicon.names()) {
      String[] words = name.standing() == Standing.SHIELD ? new String[0] : words(name.text());
      if (words.length > 1 && words.length <= LONGEST) {
        byStems.putIfAbsent(NameStems.of(words), name);
        byStems.putIfAbsent(NameStems.of(withoutSmall(words)), name);
        ends.add(name, words);
      }
    }
    stems = new NameStems(byStems);
  }

  private static String[] words(String name) {
    boolean one = name.indexOf(' ') < 0 && name.indexOf('-') < 0;
    return one ? new String[0] : name.toLowerCase(Locale.ROOT).replace('-', ' ').split(" ");
  }

  /** {@code Ministry Foreign Affairs}: small words inside a name are lost easily. */
  private static String[] withoutSmall(String[] words) {
    List<String> kept = new ArrayList<>(List.of(words));
    kept.removeAll(SMALL_WORDS);
    return kept.size() > 2 ? kept.toArray(String[]::new) : words;
  }

  /** A reader of one note, which finds out once a word whether a name may begin or end with it. */
  final class Reader {
    private final NoteEvidence note;
    private final NameEnds.Reader ended = ends.new Reader();
    private final byte[] known;
    private final long[] begun;

    /**
     * A reader that knows nothing yet.
     *
     * @param note what the note shows
     */
    Reader(NoteEvidence note) {
      this.note = note;
      known = new byte[note.words()];
      begun = new long[note.words()];
    }

    void propose(LineText line, Map<String, String> slips, List<Proposal> out) {
      for (int i = 0; i < line.tokens().size(); i++) {
        Surface small = line.tokens().get(i).surface().small();
        int number = small.number();
        if (known[number] == 0) {
          learn(small);
        }
        if (begun[number] != NameStems.NONE) {
          proposeStems(line, note, i, begun[number], out);
        }
        if ((known[number] & END) != 0) {
          proposeEnds(line, i, slips, out);
        }
      }
    }

    private void learn(Surface small) {
      String text = small.text();
      begun[small.number()] = stems.narrow(stems.all(), 0, text);
      known[small.number()] = ends.has(text) ? (byte) (SEEN | END) : SEEN;
    }

    private void proposeEnds(LineText line, int i, Map<String, String> slips, List<Proposal> out) {
      for (NameEnds.Parts parts : ended.beginning(line, i)) {
        proposeSlip(line, note, i, parts, slips, out);
      }
      for (NameEnds.Parts parts : ended.ending(line, i)) {
        proposeSlip(line, note, i - parts.words().size() + 1, parts, slips, out);
      }
    }
  }

  private void proposeStems(
      LineText line, NoteEvidence note, int first, long begun, List<Proposal> out) {
    Token head = line.tokens().get(first);
    int length = NameStems.stemLength(head.small());
    long range = head.open() ? begun : NameStems.NONE;
    for (int last = first + 1; range != NameStems.NONE && last < first + LONGEST; last++) {
      if (!line.areNeighbours(last - 1, last) || !line.tokens().get(last).open()) {
        return;
      }
      String small = line.tokens().get(last).small();
      range = stems.narrow(range, length, small);
      length += NameStems.stemLength(small);
      if (range != NameStems.NONE) {
        int end = last;
        stems
            .through(range, length)
            .flatMap(name -> inner(line, note, first, end, name))
            .ifPresent(out::add);
      }
    }
  }

  /** Only a plural s inside the name, or at its end, makes the difference. */
  private Optional<Proposal> inner(
      LineText line, NoteEvidence note, int first, int last, KnownName name) {
    int start = line.tokens().get(first).start();
    if (line.text().startsWith(name.text(), start)
        && start + name.text().length() == line.tokens().get(last).end()) {
      return Optional.empty();
    }
    String raw = line.text().substring(start, line.tokens().get(last).end());
    boolean goesOn = name.standing() != Standing.JOINED && goesOn(line, last);
    if (hasLetters(raw, name.text())
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

  /** True for the letters and digits of a name, in any case, and perhaps an s. */
  private static boolean hasLetters(String raw, String name) {
    int at = next(raw, 0);
    for (int i = next(name, 0); i < name.length(); i = next(name, i + 1)) {
      if (at == raw.length() || small(raw.charAt(at)) != small(name.charAt(i))) {
        return false;
      }
      at = next(raw, at + 1);
    }
    boolean plural = at < raw.length() && small(raw.charAt(at)) == 's';
    return at == raw.length() || (plural && next(raw, at + 1) == raw.length());
  }

  /** The first letter or digit from a place on. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static char small(char c) {
    return Character.toLowerCase(c);
  }

  private void proposeSlip(
      LineText line,
      NoteEvidence note,
      int first,
      NameEnds.Parts parts,
      Map<String, String> slips,
      List<Proposal> out) {
    int last = first + parts.words().size() - 1;
    if (first < 0 || last >= line.tokens().size()) {
      return;
    }
    int wrong = -1;
    for (int i = 0; i < parts.words().size(); i++) {
      Token token = line.tokens().get(first + i);
      boolean joined = token.open() && (i == 0 || line.areNeighbours(first + i - 1, first + i));
      boolean same = parts.words().get(i).equals(token.small());
      if (!joined || (!same && wrong >= 0)) {
        return;
      }
      wrong = same ? wrong : i;
    }
    boolean slip = wrong >= 0 && ends.isSlip(line.tokens().get(first + wrong), parts, wrong);
    if (slip && !isNamed(line, first, last) && isMeant(line, note, first, last, parts.name())) {
      out.add(slip(line, first, parts, wrong));
      slips.putIfAbsent(line.tokens().get(first + wrong).small(), parts.words().get(wrong));
    }
  }

  /** What stands there may be another name: {@code Elastic Load Balancer}. */
  private boolean isNamed(LineText line, int first, int last) {
    int start = line.tokens().get(first).start();
    return lexicon.named(line.text().substring(start, line.tokens().get(last).end())).isPresent();
  }

  private Proposal slip(LineText line, int first, NameEnds.Parts parts, int wrong) {
    Token token = line.tokens().get(first + wrong);
    int last = first + parts.words().size() - 1;
    String name = parts.name().text();
    if (NameEnds.isCutShort(token, parts, wrong)) {
      String reason = name + " is the name; '" + token.text() + "' is cut short.";
      return proposal(line, first, last, parts.name(), SURE, reason);
    }
    double confidence = lexicon.isEnglish(token.small()) ? LIKELY + 0.09 : SURE;
    String right = parts.words().get(wrong);
    String reason = name + " is the name; '" + token.text() + "' is nearly its '" + right + "'.";
    return proposal(line, first, last, parts.name(), confidence, reason);
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
}
