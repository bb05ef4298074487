package dev.studysite.glossary;

import dev.studysite.glossary.Candidate.Source;
import dev.studysite.lexicon.CasePolicy;
import dev.studysite.lexicon.Form;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.lexicon.NameMatcher;
import dev.studysite.outline.Block;
import dev.studysite.outline.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the candidates of one note; what other notes say plays no part. */
final class NoteTerms {

  private final NameMatcher<Form> names;
  private final Headwords headwords;
  private final ProseFinder prose;
  private final AcronymFinder acronyms;
  private final ExpansionFinder expansions = new ExpansionFinder();

  NoteTerms(NameMatcher<Form> names, StopWords stop, AcronymTable table) {
    this.names = names;
    this.headwords = new Headwords(stop);
    this.prose = new ProseFinder(stop, headwords);
    this.acronyms = new AcronymFinder(table, stop);
  }

  /** The candidates in the order of the note. */
  List<Candidate> of(NoteText note) {
    List<Candidate> found = new ArrayList<>();
    List<NoteText.Text> texts = note.texts();
    for (int i = 0; i < texts.size(); i++) {
      NoteText.Text text = texts.get(i);
      addNames(found, text);
      addExpansions(found, text);
      switch (text.spot().role()) {
        case HEADING -> addHeading(found, texts, i);
        case DEFINITION -> addDefinition(found, note, text);
        case PARAGRAPH, ITEM -> addProse(found, texts, i);
        case CELL -> {}
      }
    }
    found.addAll(acronyms.find(note));
    return found;
  }

  private void addNames(List<Candidate> found, NoteText.Text text) {
    for (NameMatch<Form> match : names.matches(text.open())) {
      Form form = match.value();
      boolean exact = form.letters() == CasePolicy.EXACT;
      found.add(
          new Candidate(
              form.text(), form.also(), Source.LEXICON, Optional.empty(), Optional.empty(), exact));
    }
  }

  private void addExpansions(List<Candidate> found, NoteText.Text text) {
    for (ExpansionFinder.Pair pair : expansions.find(text.all())) {
      found.add(expanded(pair.acronym(), pair.words(), text));
    }
  }

  private Candidate expanded(String acronym, String words, NoteText.Text text) {
    Expansion expansion = new Expansion(acronyms.mended(acronym, words), true);
    return new Candidate(
        acronym,
        List.of(),
        Source.EXPANDED,
        Optional.of(expansion),
        Optional.of(saying(text)),
        acronyms.isCaseSensitive(acronym));
  }

  /** A heading is a term where a text below it can say what it is. */
  private void addHeading(List<Candidate> found, List<NoteText.Text> texts, int at) {
    NoteText.Text heading = texts.get(at);
    boolean hasText =
        at + 1 < texts.size() && texts.get(at + 1).spot().section() == heading.spot().section();
    if (hasText && heading.spot().section() > 0) {
      for (String name : headwords.ofHeading(heading.all())) {
        found.add(Candidate.said(name, Source.HEADED, saying(texts.get(at + 1))));
      }
    }
  }

  private void addDefinition(List<Candidate> found, NoteText note, NoteText.Text text) {
    Block.Definition definition = text.spot().definition().orElseThrow();
    String head = note.head(definition);
    List<String> all = headwords.ofDefinition(head);
    if (!all.isEmpty()) {
      List<String> also = all.subList(1, all.size());
      found.add(Candidate.said(all.get(0), Source.DEFINED, saying(text)).withAlso(also));
      boolean equals = definition.sign().isPresent() && text.all().contains("=");
      String words = expansions.ofDefinition(all.get(0), note.body(definition), equals);
      if (!words.isEmpty()) {
        found.add(expanded(all.get(0), words, text));
      }
    }
    addSentences(found, text);
  }

  private void addProse(List<Candidate> found, List<NoteText.Text> texts, int at) {
    NoteText.Text text = texts.get(at);
    addSentences(found, text);
    if (text.spot().hasParts() && at + 1 < texts.size()) {
      for (String name : headwords.ofHeading(text.all())) {
        found.add(Candidate.said(name, Source.HEADED, saying(texts.get(at + 1))));
      }
    }
  }

  private void addSentences(List<Candidate> found, NoteText.Text text) {
    for (String sentence : text.open().split("(?<=[.!?;])\\s+")) {
      for (String name : prose.find(sentence)) {
        found.add(Candidate.said(name, Source.PROSE, saying(text)));
      }
    }
  }

  private static Saying saying(NoteText.Text text) {
    Spot spot = text.spot();
    return new Saying(spot.topic(), spot.text().firstLine(), spot.text());
  }
}
