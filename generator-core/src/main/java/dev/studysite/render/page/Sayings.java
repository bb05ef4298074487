package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Saying;
import dev.studysite.glossary.Term;
import dev.studysite.link.Mention;
import dev.studysite.outline.Block;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.render.view.RemarkSetter;
import dev.studysite.render.view.RemarkView;
import dev.studysite.site.Titles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the notes say of a term, in their own sentences: its definitions, and where it heads a
 * section the first lines of that.
 */
final class Sayings {

  private static final int MOST_UNDER_HEADING = 5;

  private final SiteIndex index;
  private final Desk desk;
  private final List<TermView.SayingView> views = new ArrayList<>();
  private final Set<String> places = new HashSet<>();

  private Sayings(SiteIndex index, Desk desk) {
    this.index = index;
    this.desk = desk;
  }

  static List<TermView.SayingView> of(SiteIndex index, Desk desk, Term term) {
    Sayings sayings = new Sayings(index, desk);
    term.sayings().forEach(saying -> sayings.add(saying));
    index.mentions(term.key()).stream()
        .filter(mention -> mention.reason().equals("heading"))
        .findFirst()
        .ifPresent(sayings::addBelow);
    return sayings.views;
  }

  private void add(Saying saying) {
    add(saying.topic(), saying.text());
  }

  private void add(TopicKey key, Passage text) {
    int line = text.firstLine();
    Optional<Topic> topic = index.topic(key);
    if (topic.isPresent() && places.add(key.note() + ":" + line)) {
      CorrectedNote note = index.note(key.note());
      views.add(
          new TermView.SayingView(
              desk.plain(note).pieces(text),
              Titles.of(note, topic.get()),
              desk.to(index.place(topic.get(), line)),
              line,
              desk.to(index.site().addresses().line(key.note(), line)),
              remarks(key.note(), text)));
    }
  }

  /** As on the topic's page: a remark stands behind the words that its passage ends on. */
  private List<RemarkView> remarks(String note, Passage text) {
    Set<Integer> lines = new HashSet<>();
    text.runs().forEach(run -> lines.add(run.span().line()));
    return index.remarks(note).stream()
        .filter(remark -> lines.contains(remark.lastLine()))
        .map(RemarkSetter::view)
        .filter(remark -> places.add("remark " + remark.id()))
        .toList();
  }

  /** The first lines below a heading that is no more than the term. */
  private void addBelow(Mention heading) {
    Optional<Topic> topic = index.topic(heading.topic());
    topic.ifPresent(
        owner -> {
          List<Passage> below = new ArrayList<>();
          findBelow(owner.section(), heading, below);
          below.stream().limit(MOST_UNDER_HEADING).forEach(text -> add(owner.key(), text));
        });
  }

  private void findBelow(Section section, Mention heading, List<Passage> below) {
    if (section.heading().map(Heading::text).filter(text -> isHead(text, heading)).isPresent()) {
      section.blocks().forEach(block -> addTexts(block, below));
    }
    section.sections().forEach(inner -> findBelow(inner, heading, below));
  }

  private boolean isHead(Passage text, Mention heading) {
    String words = index.note(heading.topic().note()).correct(text);
    return text.firstLine() == heading.span().line()
        && words.length() <= heading.surface().length() + 1;
  }

  private static boolean addTexts(Block block, List<Passage> texts) {
    return block.fold(
        new Block.Cases<>(
            paragraph -> texts.add(paragraph.text()),
            definition -> texts.add(definition.text()),
            list -> {
              list.items().forEach(item -> item.blocks().forEach(inner -> addTexts(inner, texts)));
              return true;
            },
            code -> false,
            table -> false));
  }
}
