package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Correction;
import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Term;
import dev.studysite.link.Mention;
import dev.studysite.outline.Topic;
import dev.studysite.site.Address;
import dev.studysite.site.Addresses;
import dev.studysite.site.ComparisonPage;
import dev.studysite.site.Page;
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
    docs.addAll(references());
    return docs;
  }

  /** Pages that are no topic and no term, but are looked for by name. */
  private List<SearchDoc> references() {
    List<SearchDoc> docs = new ArrayList<>();
    for (Page page : site.pages()) {
      if (page instanceof ComparisonPage comparison) {
        String title = FactViews.title(comparison.comparison());
        docs.add(reference(title, page.address(), "Side by side"));
      } else if (page.address().equals(Addresses.FACTS)) {
        docs.add(reference("Facts and limits", page.address(), "All notes"));
      }
    }
    return docs;
  }

  private static SearchDoc reference(String title, Address address, String note) {
    return new SearchDoc(title, address.path(), false, note, "", List.of(title), List.of());
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
