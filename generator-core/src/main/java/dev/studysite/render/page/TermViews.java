package dev.studysite.render.page;

import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Origin;
import dev.studysite.glossary.Saying;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.link.Mention;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.site.Address;
import dev.studysite.site.Addresses;
import dev.studysite.site.Anchor;
import dev.studysite.site.Page;
import dev.studysite.site.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The glossary and its terms. */
final class TermViews {

  /** Above this only counts are shown, topic by topic. */
  private static final int MOST_MENTIONS = 500;

  private static final int MOST_RELATED = 8;
  private static final int LINE_CHARACTERS = 64;
  private static final String OTHER = "#";

  private final SiteIndex index;
  private final Frames frames;
  private final Addresses addresses;
  private final Map<String, Excerpts> excerpts = new ConcurrentHashMap<>();

  TermViews(SiteIndex index, Frames frames) {
    this.index = index;
    this.frames = frames;
    this.addresses = index.site().addresses();
  }

  View glossary(Page.GlossaryPage page) {
    Desk desk = new Desk(index, page.address());
    Map<String, List<GlossaryView.Entry>> byLetter = new TreeMap<>();
    for (Term term : page.terms()) {
      byLetter
          .computeIfAbsent(letter(term.name()), letter -> new ArrayList<>())
          .add(entry(desk, term));
    }
    List<GlossaryView.Letter> letters = new ArrayList<>();
    byLetter.forEach(
        (letter, entries) ->
            letters.add(
                new GlossaryView.Letter(
                    "letter-" + (letter.equals(OTHER) ? "other" : letter.toLowerCase(Locale.ROOT)),
                    letter,
                    entries)));
    List<PartView> parts =
        page.parts().stream()
            .map(
                part ->
                    new PartView(
                        part.label().toUpperCase(Locale.ROOT),
                        desk.to(part.address()),
                        part.count()))
            .toList();
    int count = index.site().content().glossary().terms().size();
    String description = count + " terms from A to Z, each with every place that names it.";
    String title =
        page.letter().isEmpty()
            ? "Glossary"
            : "Glossary: " + page.letter().toUpperCase(Locale.ROOT);
    return View.of(
        frames.site(page.address(), "glossary", title, description),
        new GlossaryView(letters, parts, count));
  }

  View term(Page.TermPage page) {
    Term term = page.term();
    Desk desk = new Desk(index, page.address());
    List<Mention> mentions = index.mentions(term.key());
    TermView view =
        new TermView(
            term.name(),
            term.expansion().map(Expansion::words).orElse(""),
            term.expansion().map(Expansion::fromNotes).orElse(false),
            term.also(),
            desk.authored(term.key()).blocks(term.definition()),
            term.sayings().stream().flatMap(saying -> saying(desk, saying).stream()).toList(),
            inTopics(desk, term.key()),
            mentions.size(),
            variants(mentions),
            related(desk, term));
    String gloss = index.gloss(term);
    LinkView up = new LinkView("Glossary", desk.to(Addresses.GLOSSARY));
    return View.of(
        frames.site(
            page.address(),
            "term",
            term.name(),
            gloss.isEmpty() ? "Every place that names " + term.name() + "." : gloss,
            up),
        view);
  }

  private GlossaryView.Entry entry(Desk desk, Term term) {
    return new GlossaryView.Entry(
        term.name(),
        desk.href(term),
        term.expansion().map(Expansion::words).orElse(""),
        Sentences.head(index.gloss(term), LINE_CHARACTERS),
        index.mentions(term.key()).size(),
        term.origin() == Origin.AUTHORED);
  }

  private Optional<TermView.SayingView> saying(Desk desk, Saying saying) {
    String note = saying.topic().note();
    return index
        .topic(saying.topic())
        .map(
            topic ->
                new TermView.SayingView(
                    desk.plain(index.note(note)).pieces(saying.text()),
                    Titles.of(index.note(note), topic),
                    desk.to(place(topic, saying.line())),
                    saying.line(),
                    desk.to(addresses.line(note, saying.line()))));
  }

  private List<TermView.InTopic> inTopics(Desk desk, TermKey term) {
    boolean all = index.mentions(term).size() <= MOST_MENTIONS;
    List<TermView.InTopic> inTopics = new ArrayList<>();
    index
        .mentionsByTopic(term)
        .forEach(
            (key, mentions) ->
                index
                    .topic(key)
                    .ifPresent(
                        topic ->
                            inTopics.add(
                                inTopic(
                                    desk, topic, all ? mentions : List.of(), mentions.size()))));
    return inTopics;
  }

  private TermView.InTopic inTopic(Desk desk, Topic topic, List<Mention> mentions, int count) {
    TopicKey key = topic.key();
    Address page = addresses.topic(key);
    return new TermView.InTopic(
        Titles.of(index.note(key.note()), topic),
        desk.to(page),
        index.site().content().notes().size() > 1 ? Titles.of(index.note(key.note())) : "",
        mentions.stream().map(mention -> mention(desk, topic, mention)).toList(),
        count);
  }

  private TermView.MentionView mention(Desk desk, Topic topic, Mention mention) {
    String note = topic.key().note();
    int line = mention.span().line();
    Excerpts sentences = excerpts.computeIfAbsent(note, path -> new Excerpts(index.note(path)));
    return new TermView.MentionView(
        sentences.of(mention),
        desk.to(place(topic, line)),
        line,
        desk.to(addresses.line(note, line)));
  }

  private Anchor place(Topic topic, int line) {
    return new Anchor(addresses.topic(topic.key()), index.lineId(topic, line));
  }

  private static List<TermView.Variant> variants(List<Mention> mentions) {
    Map<String, Integer> counts = new TreeMap<>();
    mentions.forEach(mention -> counts.merge(mention.surface(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> new TermView.Variant(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(TermView.Variant::count).reversed())
        .toList();
  }

  /** The terms that stand most often in the same topics. */
  private List<LinkView> related(Desk desk, Term term) {
    Map<TermKey, Integer> counts = new HashMap<>();
    for (TopicKey topic : index.mentionsByTopic(term.key()).keySet()) {
      index.mentions(topic).stream()
          .map(Mention::term)
          .filter(other -> !other.equals(term.key()))
          .distinct()
          .forEach(other -> counts.merge(other, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<TermKey, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .flatMap(entry -> index.term(entry.getKey()).stream())
        .limit(MOST_RELATED)
        .map(other -> new LinkView(other.name(), desk.href(other)))
        .toList();
  }

  private static String letter(String name) {
    char first = name.isEmpty() ? ' ' : Character.toUpperCase(name.charAt(0));
    return first >= 'A' && first <= 'Z' ? String.valueOf(first) : OTHER;
  }
}
