package dev.studysite.render.page;

import dev.studysite.glossary.Comparison;
import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Term;
import dev.studysite.outline.Section;
import dev.studysite.render.view.SectionView;
import dev.studysite.site.Addresses;
import dev.studysite.site.ComparisonPage;
import dev.studysite.site.FactsPage;
import dev.studysite.site.Titles;
import dev.studysite.study.Box;
import dev.studysite.text.Once;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Facts and limits of the notes, and terms side by side. */
final class FactViews {

  private static final int TOPIC_LEVEL = 3;

  private final SiteIndex index;
  private final Frames frames;
  private final Once<TermRelations> relations;
  private final NamingLines lines;

  FactViews(SiteIndex index, Frames frames, Once<TermRelations> relations) {
    this.index = index;
    this.frames = frames;
    this.relations = relations;
    this.lines = new NamingLines(index);
  }

  View facts(FactsPage page) {
    Desk desk = new Desk(index, page.address());
    Map<String, List<Box>> byNote =
        page.facts().stream()
            .collect(
                Collectors.groupingBy(
                    box -> box.note().path(), LinkedHashMap::new, Collectors.toList()));
    List<FactsView.OfNote> notes = new ArrayList<>();
    byNote.forEach((note, boxes) -> notes.add(ofNote(desk, note, boxes)));
    List<LinkView> apart =
        page.comparisons().stream()
            .map(
                each ->
                    new LinkView(title(each), desk.to(index.site().addresses().comparison(each))))
            .toList();
    String description = "What the notes say in figures and limits, and what is easily confused.";
    return View.of(
        frames.site(page.address(), "facts", "Facts and limits", description),
        new FactsView(notes, apart, PartView.of(page.parts(), desk)));
  }

  private FactsView.OfNote ofNote(Desk desk, String path, List<Box> boxes) {
    return new FactsView.OfNote(
        Titles.of(index.note(path)),
        desk.to(index.site().addresses().note(path)),
        boxes.stream().map(box -> ofTopic(desk, box)).toList());
  }

  private FactsView.OfTopic ofTopic(Desk desk, Box box) {
    Section section = box.topic().section();
    SectionView text = desk.facts(box.note()).body(section, TOPIC_LEVEL);
    return new FactsView.OfTopic(
        index.title(box.topic().key()),
        desk.to(index.site().addresses().topic(box.topic().key())),
        text);
  }

  View comparison(ComparisonPage page) {
    Desk desk = new Desk(index, page.address());
    List<Term> terms = page.comparison().terms();
    String title = title(page.comparison());
    LinkView up = new LinkView("Facts and limits", desk.to(Addresses.FACTS));
    return View.of(
        frames.site(page.address(), "compare", title, title + " side by side.", up),
        new ComparisonView(
            title,
            terms.stream().map(term -> side(desk, term)).toList(),
            lines.together(desk, terms.stream().map(Term::key).toList())));
  }

  private ComparisonView.Side side(Desk desk, Term term) {
    return new ComparisonView.Side(
        term.name(),
        desk.href(term),
        term.expansion().map(Expansion::words).orElse(""),
        desk.authored(term.key()).blocks(term.definition()),
        Sayings.of(index, desk, term),
        relations.get().home(desk, term));
  }

  /** {@code Upper deck, lower deck and main deck}. */
  static String title(Comparison comparison) {
    List<String> names = comparison.terms().stream().map(Term::name).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
