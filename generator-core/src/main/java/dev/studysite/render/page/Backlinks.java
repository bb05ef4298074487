package dev.studysite.render.page;

import dev.studysite.link.Mention;
import dev.studysite.link.Pointer;
import dev.studysite.link.TopicMention;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where a topic is mentioned in others, with the sentence. Threads may share one. */
final class Backlinks {

  /** More than these make a list that nobody reads; the rest is on the pages of the terms. */
  private static final int MOST_TOPICS = 6;

  private final SiteIndex index;
  private final Map<String, Excerpts> excerpts = new ConcurrentHashMap<>();

  Backlinks(SiteIndex index) {
    this.index = index;
  }

  /** The other topics that mention a topic, each with the first sentence that does. */
  BacklinksView of(Desk desk, TopicKey topic) {
    Map<TopicKey, List<Pointer>> byTopic = new LinkedHashMap<>();
    index.links().backlinks(topic).stream()
        .sorted(Comparator.comparing(Backlinks::place))
        .forEach(
            words -> byTopic.computeIfAbsent(from(words), none -> new ArrayList<>()).add(words));
    List<BacklinksView.Entry> entries = new ArrayList<>();
    byTopic.forEach(
        (key, all) ->
            index.topic(key).map(other -> entry(desk, other, all)).ifPresent(entries::add));
    int shown = Math.min(entries.size(), MOST_TOPICS);
    return new BacklinksView(entries.subList(0, shown), entries.size() - shown);
  }

  private static TopicKey from(Pointer words) {
    return words instanceof TopicMention topic ? topic.topic() : ((Mention) words).topic();
  }

  private static Span place(Pointer words) {
    return words.span();
  }

  /** A sentence says more than a heading. */
  private BacklinksView.Entry entry(Desk desk, Topic topic, List<Pointer> all) {
    Pointer best =
        all.stream()
            .filter(words -> !(words instanceof Mention m) || !m.reason().equals("heading"))
            .findFirst()
            .orElse(all.get(0));
    int line = best.span().line();
    List<Pointer> same = all.stream().filter(words -> words.span().line() == line).toList();
    String note = topic.key().note();
    Excerpt excerpt =
        excerpts.computeIfAbsent(note, path -> new Excerpts(index.note(path))).of(same).get(0);
    return new BacklinksView.Entry(
        index.title(topic.key()), desk.to(index.place(topic, line)), excerpt, all.size());
  }
}
