package dev.studysite.glossary;

import dev.studysite.glossary.Candidate.Source;
import dev.studysite.lexicon.CasePolicy;
import dev.studysite.lexicon.Form;
import dev.studysite.outline.Block;
import dev.studysite.outline.Spot;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the candidates of one note; what other notes say plays no part. */
final class NoteTerms {

  private static final int COINED_PARTS = 3;

  private final KnownNames names;
  private final Headwords headwords;
  private final ProseFinder prose;
  private final AcronymFinder acronyms;
  private final KindsFinder kinds;
  private final RepeatedFinder repeated;
  private final ExpansionFinder expansions = new ExpansionFinder();

  NoteTerms(KnownNames names, StopWords stop, AcronymTable table) {
    this.names = names;
    this.headwords = new Headwords(stop);
    this.prose = new ProseFinder(stop, headwords);
    this.kinds = new KindsFinder(headwords);
    this.repeated = new RepeatedFinder(stop);
    this.acronyms = new AcronymFinder(table, names);
  }

  /** The candidates in the order of the note. */
  List<Candidate> of(NoteText note) {
    Set<Candidate> found = new LinkedHashSet<>();
    List<NoteText.Text> texts = note.texts();
    for (int i = 0; i < texts.size(); i++) {
      NoteText.Text text = texts.get(i);
      addCoined(found, text);
      addExpansions(found, text);
      switch (text.spot().role()) {
        case HEADING -> addHeading(found, texts, i);
        case DEFINITION -> addDefinition(found, note, text);
        case PARAGRAPH, ITEM -> addProse(found, texts, i);
        case CELL -> {}
      }
    }
    addNames(found, texts);
    addKinds(found, texts);
    found.addAll(acronyms.find(note));
    addRepeated(found, texts);
    return found.stream().map(candidate -> candidate.singular(note.cues())).toList();
  }

  /** Names in frequent use, but for the words of an expansion and what ends with no noun. */
  private void addRepeated(Set<Candidate> found, List<NoteText.Text> texts) {
    Set<String> expansions = new HashSet<>();
    found.stream()
        .flatMap(candidate -> candidate.expansion().stream())
        .forEach(
            expansion -> expansions.add(" " + expansion.words().toLowerCase(Locale.ROOT) + " "));
    for (String name : repeated.find(texts)) {
      String words = " " + Names.singular(name).toLowerCase(Locale.ROOT) + " ";
      boolean part = expansions.stream().anyMatch(e -> e.contains(words) && !e.equals(words));
      if (!part && names.endsName(name.substring(name.lastIndexOf(' ') + 1))) {
        found.add(Candidate.used(name, Source.REPEATED));
      }
    }
  }

  private void addKinds(Set<Candidate> found, List<NoteText.Text> texts) {
    for (KindsFinder.Kind kind : kinds.find(texts)) {
      Candidate candidate = Candidate.said(kind.name(), Source.DEFINED, saying(kind.text()));
      found.add(candidate.withAlso(kind.also()));
    }
  }

  private void addNames(Set<Candidate> found, List<NoteText.Text> texts) {
    Map<Form, Integer> times = new LinkedHashMap<>();
    texts.forEach(
        text -> names.in(text.open()).forEach(form -> times.merge(form, 1, Integer::sum)));
    times.forEach(
        (form, count) ->
            found.add(
                new Candidate(
                    form.text(),
                    form.also(),
                    count > 1 ? Source.LEXICON : Source.GLANCED,
                    Optional.empty(),
                    Optional.empty(),
                    form.letters() == CasePolicy.EXACT)));
  }

  /** Coined names of three parts and more, such as {@code LocalRecordStoreCache}. */
  private static void addCoined(Set<Candidate> found, NoteText.Text text) {
    for (Words.Word word : Words.of(text.open())) {
      if (Headwords.parts(word.text()) >= COINED_PARTS) {
        found.add(Candidate.used(word.text(), Source.REPEATED));
      }
    }
  }

  private void addExpansions(Set<Candidate> found, NoteText.Text text) {
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
  private void addHeading(Set<Candidate> found, List<NoteText.Text> texts, int at) {
    NoteText.Text heading = texts.get(at);
    boolean hasText =
        at + 1 < texts.size() && texts.get(at + 1).spot().section() == heading.spot().section();
    if (hasText && heading.spot().section() > 0) {
      addHeaded(found, headwords.ofHeading(heading.all()), texts.get(at + 1));
    }
  }

  /** What stands below two names at once, or defines another, says of none of them what it is. */
  private void addHeaded(Set<Candidate> found, List<String> names, NoteText.Text below) {
    boolean says = names.size() == 1 && below.spot().definition().isEmpty();
    for (String name : names) {
      found.add(
          says
              ? Candidate.said(name, Source.HEADED, saying(below))
              : Candidate.used(name, Source.HEADED));
    }
  }

  private void addDefinition(Set<Candidate> found, NoteText note, NoteText.Text text) {
    Block.Definition definition = text.spot().definition().orElseThrow();
    String sign = note.sign(definition);
    List<String> all = headwords.ofDefinition(note.head(definition));
    if (!all.isEmpty() && !isCall(all.get(0), sign) && !isExpandedAtItsEnd(all.get(0), text)) {
      List<String> also = all.subList(1, all.size());
      found.add(Candidate.said(all.get(0), Source.DEFINED, saying(text)).withAlso(also));
      boolean equals = sign.equals("=");
      String words = expansions.ofDefinition(all.get(0), note.body(definition), equals);
      if (!words.isEmpty()) {
        found.add(expanded(all.get(0), words, text));
      }
    }
    addSentences(found, text);
  }

  /** {@code Decrypt -> returns the text}: an operation that has a plain word's name. */
  private static boolean isCall(String name, String sign) {
    boolean arrow = sign.endsWith(">") || sign.equals("→");
    return arrow && name.indexOf(' ') < 0 && !Headwords.isMarked(name);
  }

  /** {@code Cheap spare ROM = read only memory} defines ROM alone. */
  private boolean isExpandedAtItsEnd(String name, NoteText.Text text) {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1);
    return space > 0
        && expansions.find(text.all()).stream().anyMatch(pair -> pair.acronym().equals(last));
  }

  private void addProse(Set<Candidate> found, List<NoteText.Text> texts, int at) {
    NoteText.Text text = texts.get(at);
    addSentences(found, text);
    if (text.spot().hasParts() && at + 1 < texts.size()) {
      addHeaded(found, headwords.ofHeading(text.all()), texts.get(at + 1));
    }
  }

  private void addSentences(Set<Candidate> found, NoteText.Text text) {
    for (String sentence : Sentences.of(text.open())) {
      for (String name : prose.find(sentence)) {
        if (!isExpandedAtItsEnd(name, text)) {
          found.add(Candidate.said(name, Source.PROSE, saying(text)));
        }
      }
    }
  }

  private static Saying saying(NoteText.Text text) {
    Spot spot = text.spot();
    return new Saying(spot.topic(), spot.text().firstLine(), spot.text());
  }
}
