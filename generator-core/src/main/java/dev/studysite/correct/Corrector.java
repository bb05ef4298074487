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
    List<Correction> corrections = new ArrayList<>();
    ConfusionTier.Reader confused = confusions.new Reader(note);
    SpellingTier.Reader speller = spelling.new Reader(note);
    GrammarTier.Reader grammarian = grammar.new Reader(note);
    NameSlipTier.Reader slipped = nameSlips.new Reader(note);
    Map<String, String> slips = new TreeMap<>();
    List<List<Proposal>> proposals = new ArrayList<>();
    for (LineText line : lines) {
      List<Proposal> here = new ArrayList<>();
      names.propose(line, note, here);
      slipped.propose(line, slips, here);
      camels.propose(line, note, here);
      speller.propose(line, here);
      if (note.isEnglish(line)) {
        grammarian.propose(line, here);
        confused.propose(line, here);
      }
      proposals.add(here);
    }
    words.propose(lines, note, slips, proposals);
    for (LineText line : lines) {
      for (Proposal proposal : decoder.best(proposals.get(line.index()))) {
        if (proposal.changes(line) && proposal.confidence() >= SUGGEST) {
          Correction correction = correction(line, proposal);
          if (correction.isApplied() || isShort(correction.before())) {
            corrections.add(correction);
          }
        }
      }
    }
    Decisions.Outcome outcome = decisions.decide(outline, lines, corrections);
    return new CorrectedNote(outline, outcome.corrections(), outcome.problems());
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
