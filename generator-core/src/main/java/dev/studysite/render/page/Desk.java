package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.link.Mention;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.render.view.BlockView;
import dev.studysite.render.view.GlossView;
import dev.studysite.render.view.Marks;
import dev.studysite.render.view.TermLinks;
import dev.studysite.render.view.Typesetter;
import dev.studysite.render.view.Weaver;
import dev.studysite.site.Address;
import dev.studysite.site.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What one page is set with: links relative to it, and the terms it has linked so far. A page has
 * its own desk.
 */
final class Desk {

  private final SiteIndex index;
  private final Address page;
  private final Map<String, Term> bySlug = new TreeMap<>();
  private final Set<String> glossed = new HashSet<>();

  Desk(SiteIndex index, Address page) {
    this.index = index;
    this.page = page;
  }

  /** The link that leads from this page to an address. */
  String to(Address address) {
    return address.from(page);
  }

  /** Sets a note's text with links, heading ids and short definitions in the margin. */
  Typesetter topic(CorrectedNote note, Topic topic) {
    Map<Integer, String> ids = index.headingIds(topic.key());
    Marks marks =
        Marks.of(note, index.mentions(topic.key()), index.remarks(note.path()))
            .with(index.links().topicsIn(topic.key()));
    Weaver weaver =
        new Weaver(marks, this::target, this::topicTarget).withLimits().withFiles(files(note));
    return new Typesetter(
        weaver, line -> ids.getOrDefault(line, ""), block -> margin(block, topic.key()));
  }

  /** Sets a note's text with links but nothing around it. */
  Typesetter plain(CorrectedNote note) {
    return new Typesetter(weaver(note));
  }

  /** Sets a note's text with links and remarks, limits marked, but no line named. */
  Typesetter facts(CorrectedNote note) {
    Marks marks = Marks.of(note, index.mentions(note.path()), index.remarks(note.path()));
    return new Typesetter(new Weaver(marks, this::target).withLimits().withFiles(files(note)));
  }

  /** Weaves a note's text with links. */
  Weaver weaver(CorrectedNote note) {
    return new Weaver(Marks.of(note, index.mentions(note.path())), this::target)
        .withFiles(files(note));
  }

  /** Sets a note's text without any link. */
  Typesetter unlinked(CorrectedNote note, Function<Integer, String> headingId) {
    Marks marks = Marks.of(note, List.of(), index.remarks(note.path()));
    Weaver weaver = new Weaver(marks, term -> Optional.empty());
    return new Typesetter(weaver, headingId, block -> List.of());
  }

  /** Sets an authored page, whose links may lead to other files of the source. */
  Typesetter page(Outline text, Function<Integer, String> headingId) {
    Weaver weaver = new Weaver(Marks.of(List.of()), term -> Optional.empty());
    return new Typesetter(
        weaver.withFiles(files(text.note().path())), headingId, block -> List.of());
  }

  private Function<String, Optional<String>> files(CorrectedNote note) {
    return files(note.outline().note().place());
  }

  private Function<String, Optional<String>> files(String file) {
    return target -> index.site().links().find(file, target).map(found -> to(found.anchor()));
  }

  /** Sets authored text without any link. */
  Typesetter unlinked() {
    return new Typesetter(new Weaver(Marks.of(List.of()), term -> Optional.empty()));
  }

  /** Sets an authored definition; a term's own page does not link to itself. */
  Typesetter authored(TermKey own) {
    List<Mention> mentions = index.site().content().links().authored().mentions();
    return new Typesetter(
        new Weaver(Marks.of(mentions), term -> term.equals(own) ? Optional.empty() : target(term))
            .withFiles(files("glossary.md")));
  }

  /** The terms that a topic names, linked or not, by name. */
  List<LinkView> terms(Topic topic) {
    index.mentions(topic.key()).forEach(mention -> target(mention.term()));
    return bySlug.values().stream()
        .sorted(Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER))
        .map(term -> new LinkView(term.name(), href(term)))
        .toList();
  }

  /** The link that leads from this page to a place. */
  String to(Anchor anchor) {
    return anchor.from(page);
  }

  /** The link to a term's page. */
  String href(Term term) {
    return index.site().addresses().term(term.key()).map(this::to).orElse("");
  }

  private Optional<Weaver.TermTarget> topicTarget(TopicKey key) {
    return index
        .topic(key)
        .map(topic -> index.site().addresses().topic(topic.key()))
        .map(address -> new Weaver.TermTarget(address.name(), to(address)));
  }

  private Optional<Weaver.TermTarget> target(TermKey key) {
    Optional<Address> address = index.site().addresses().term(key);
    Optional<Term> term = index.term(key);
    if (address.isEmpty() || term.isEmpty() || address.get().equals(page)) {
      return Optional.empty();
    }
    bySlug.put(address.get().name(), term.get());
    return Optional.of(new Weaver.TermTarget(address.get().name(), to(address.get())));
  }

  /** The terms that the heading of a topic names; headings are no links, so they stand beside. */
  List<GlossView> besideHeading(Topic topic) {
    int line = topic.section().heading().map(heading -> heading.text().firstLine()).orElse(0);
    List<GlossView> glosses = new ArrayList<>();
    for (Mention mention : index.mentions(topic.key())) {
      if (mention.span().line() == line) {
        target(mention.term()).ifPresent(at -> addGloss(at.slug(), topic.key(), glosses));
      }
    }
    return glosses;
  }

  /**
   * The terms that a block is the first to link, each in a sentence; not those of which only this
   * page says something.
   */
  private List<GlossView> margin(BlockView block, TopicKey topic) {
    List<GlossView> glosses = new ArrayList<>();
    for (String slug : TermLinks.in(block)) {
      addGloss(slug, topic, glosses);
    }
    return glosses;
  }

  private void addGloss(String slug, TopicKey topic, List<GlossView> glosses) {
    Term term = bySlug.get(slug);
    if (term != null && glossed.add(slug)) {
      index.glossFor(term, topic).ifPresent(text -> glosses.add(gloss(slug, term, text)));
    }
  }

  private GlossView gloss(String slug, Term term, String text) {
    String expansion = term.expansion().map(known -> known.words()).orElse("");
    return new GlossView(slug, term.name(), expansion, text, href(term));
  }
}
