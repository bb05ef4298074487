package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Correction;
import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Term;
import dev.studysite.link.Mention;
import dev.studysite.outline.Topic;
import dev.studysite.site.Site;
import dev.studysite.site.Titles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the search should find: topics by their words, terms by all their forms. */
final class SearchDocs {

  private static final int SNIPPET_CHARACTERS = 90;

  private final Site site;
  private final SiteIndex index;

  SearchDocs(SiteIndex index) {
    this.site = index.site();
    this.index = index;
  }

  /** The topics in the order of the notes, then the terms in the order of the glossary. */
  List<SearchDoc> all() {
    List<SearchDoc> docs = new ArrayList<>();
    for (CorrectedNote note : site.content().notes()) {
      for (Topic topic : note.outline().topics()) {
        docs.add(topic(note, topic));
      }
    }
    for (Term term : site.content().glossary().terms()) {
      site.addresses().term(term.key()).ifPresent(at -> docs.add(term(term, at.path())));
    }
    return docs;
  }

  private SearchDoc topic(CorrectedNote note, Topic topic) {
    String title = Titles.of(note, topic);
    TopicText text = TopicText.of(note, topic);
    List<String> names = new ArrayList<>(text.headings());
    names.add(title);
    List<String> words = new ArrayList<>(text.texts());
    Lines lines = index.lines(topic);
    lines.numbers().stream()
        .flatMap(line -> note.on(line).stream())
        .map(Correction::before)
        .forEach(words::add);
    words.addAll(otherForms(topic));
    return new SearchDoc(
        title,
        site.addresses().topic(topic.key()).path(),
        false,
        Titles.of(note),
        Sentences.head(Beginnings.of(note, topic), SNIPPET_CHARACTERS),
        names,
        words);
  }

  /** A topic that names an acronym is found by its expansion too, and the other way round. */
  private Set<String> otherForms(Topic topic) {
    Set<String> forms = new LinkedHashSet<>();
    for (Mention mention : index.mentions(topic.key())) {
      index.term(mention.term()).ifPresent(term -> forms.addAll(forms(term)));
    }
    return forms;
  }

  private SearchDoc term(Term term, String path) {
    List<String> names = new ArrayList<>(forms(term));
    index.mentions(term.key()).stream().map(Mention::surface).distinct().forEach(names::add);
    String gloss = index.gloss(term);
    return new SearchDoc(
        term.name(),
        path,
        true,
        "",
        Sentences.head(gloss, SNIPPET_CHARACTERS),
        names,
        List.of(gloss));
  }

  private static List<String> forms(Term term) {
    List<String> forms = new ArrayList<>();
    forms.add(term.name());
    forms.addAll(term.also());
    term.expansion().map(Expansion::words).ifPresent(forms::add);
    return forms;
  }
}
