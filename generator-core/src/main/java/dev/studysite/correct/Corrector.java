package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import dev.studysite.outline.Label;
import dev.studysite.outline.Outline;
import dev.studysite.read.TableFile;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Finds the slips of a note. Tiers ask for edits, each with its evidence; the likeliest set without
 * overlaps is chosen for each line; how likely an edit is decides whether it is applied or only
 * suggested; the owner's decisions have the last word. Linear in the note, and the same for the
 * same note, whatever other notes there are.
 */
public final class Corrector {

  private static final double APPLY = 0.985;
  private static final double SUGGEST = 0.6;
  private static final int LONGEST_SUGGESTION = 5;

  private final Lexicon lexicon;
  private final Decisions decisions;
  private final Decoder decoder = new Decoder();
  private final NameTier names;
  private final NameSlipTier nameSlips;
  private final CamelTier camels;
  private final ProperTier propers;
  private final SplitTier splits;
  private final SpellingTier spelling;
  private final WordTier words;
  private final GrammarTier grammar;
  private final ConfusionTier confusions;

  /**
   * Makes a corrector for all notes of a site.
   *
   * @param lexicon the right forms
   * @param decisions the rows of {@code decisions.tsv}
   */
  public Corrector(Lexicon lexicon, TableFile decisions) {
    this.lexicon = lexicon;
    this.decisions = new Decisions(decisions);
    names = new NameTier(lexicon);
    nameSlips = new NameSlipTier(lexicon);
    camels = new CamelTier(lexicon);
    propers = new ProperTier(lexicon);
    splits = new SplitTier(lexicon);
    spelling = new SpellingTier(lexicon);
    words = new WordTier(lexicon);
    grammar = new GrammarTier(lexicon);
    confusions = new ConfusionTier(lexicon);
  }

  /** The note with its corrections; none touches code, addresses or identifiers. */
  public CorrectedNote correct(Outline outline) {
    NoteWords vocabulary = new NoteWords();
    List<LineText> lines = OpenText.lines(outline, vocabulary);
    NoteEvidence note = new NoteEvidence(lines, code(outline, lines), vocabulary, lexicon);
    Decisions.Outcome outcome =
        decisions.decide(outline, lines, new Reading(note).corrections(lines));
    return new CorrectedNote(outline, outcome.corrections(), outcome.problems());
  }

  /**
   * One note being read. What slips in one line prove for others is found first, in all lines; then
   * each line is decided on its own, so that only what comes out of it is kept. A line that the
   * note had before is decided as it was then.
   */
  private final class Reading {
    private final NoteEvidence note;
    private final NameSlipTier.Reader nameReader;
    private final WordTier.Reader doubter;
    private final CamelTier.Reader camelReader;
    private final ProperTier.Reader properReader;
    private final SpellingTier.Reader speller;
    private final GrammarTier.Reader grammarian;
    private final ConfusionTier.Reader confused;

    Reading(NoteEvidence note) {
      this.note = note;
      nameReader = nameSlips.new Reader(note);
      doubter = words.new Reader(note);
      camelReader = camels.new Reader(note);
      properReader = propers.new Reader(note);
      speller = spelling.new Reader(note);
      grammarian = grammar.new Reader(note);
      confused = confusions.new Reader(note);
    }

    List<Correction> corrections(List<LineText> lines) {
      Map<String, String> slips = new TreeMap<>();
      List<List<Proposal>> slipped =
          kept(lines, (line, out) -> nameReader.propose(line, slips, out));
      doubter.believe(slips);
      List<List<Proposal>> misplaced = kept(lines, doubter::propose);
      List<List<Correction>> decided = new ArrayList<>(lines.size());
      List<Correction> corrections = new ArrayList<>();
      for (LineText line : lines) {
        int like = line.like();
        List<Correction> here =
            line.isAgain() && !speller.isFull()
                ? again(line, decided.get(like))
                : decide(line, proposals(line, slipped.get(like), misplaced.get(like)));
        decided.add(line.isAgain() ? List.of() : here);
        corrections.addAll(here);
      }
      return corrections;
    }

    private List<Proposal> proposals(
        LineText line, List<Proposal> nameSlips, List<Proposal> misplaced) {
      List<Proposal> here = new ArrayList<>();
      names.propose(line, note, here);
      here.addAll(nameSlips);
      camelReader.propose(line, here);
      speller.propose(line, here);
      if (note.isEnglish(line)) {
        properReader.propose(line, here);
        splits.propose(line, note, here);
        grammarian.propose(line, here);
        confused.propose(line, here);
      }
      here.addAll(misplaced);
      doubter.spread(line, here);
      return here;
    }
  }

  /** What a tier asks for in each line; most lines have nothing, those that come again too. */
  private static List<List<Proposal>> kept(
      List<LineText> lines, BiConsumer<LineText, List<Proposal>> tier) {
    List<List<Proposal>> all = new ArrayList<>(lines.size());
    List<Proposal> here = new ArrayList<>();
    for (LineText line : lines) {
      if (!line.isAgain()) {
        tier.accept(line, here);
      }
      all.add(List.copyOf(here));
      here.clear();
    }
    return all;
  }

  /** Where nothing is to change there is nothing to choose. */
  private List<Correction> decide(LineText line, List<Proposal> proposals) {
    boolean any = false;
    for (Proposal proposal : proposals) {
      any |= proposal.changes(line);
    }
    if (!any) {
      return List.of();
    }
    List<Correction> out = new ArrayList<>();
    for (Proposal proposal : decoder.best(proposals)) {
      if (proposal.changes(line) && proposal.confidence() >= SUGGEST) {
        Correction correction = correction(line, proposal);
        if (correction.isApplied() || isShort(correction.before())) {
          out.add(correction);
        }
      }
    }
    return List.copyOf(out);
  }

  private static List<Correction> again(LineText line, List<Correction> first) {
    if (first.isEmpty()) {
      return first;
    }
    List<Correction> here = new ArrayList<>(first.size());
    for (Correction one : first) {
      here.add(one.on(line.line().number()));
    }
    return here;
  }

  /** How many lines are code, or hold a command. */
  private static int code(Outline outline, List<LineText> lines) {
    long code = outline.labels().stream().filter(one -> one.label() == Label.CODE).count();
    return (int) (code + lines.stream().filter(LineText::hasCommand).count());
  }

  /** A suggestion over half a sentence helps nobody to decide. */
  private static boolean isShort(String before) {
    return before.chars().filter(c -> c == ' ').count() < LONGEST_SUGGESTION;
  }

  private static Correction correction(LineText line, Proposal proposal) {
    boolean sure = proposal.confidence() >= APPLY && proposal.kind() != Kind.SEMANTIC;
    return new Correction(
        new Span(line.line().number(), proposal.start(), proposal.end()),
        line.text().substring(proposal.start(), proposal.end()),
        proposal.after(),
        proposal.kind(),
        sure ? Action.APPLIED : Action.SUGGESTED,
        proposal.confidence(),
        proposal.reason(),
        proposal.runnerUp());
  }
}
