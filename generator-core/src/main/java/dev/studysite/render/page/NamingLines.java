package dev.studysite.render.page;

import dev.studysite.glossary.TermKey;
import dev.studysite.link.Mention;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.site.Addresses;
import dev.studysite.site.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The lines that name a term, with their sentences, topic by topic. Threads may share one. */
final class NamingLines {

  /** Above this only counts are shown, topic by topic. */
  private static final int MOST_MENTIONS = 500;

  private final SiteIndex index;
  private final Addresses addresses;
  private final Map<String, Excerpts> excerpts = new ConcurrentHashMap<>();

  NamingLines(SiteIndex index) {
    this.index = index;
    this.addresses = index.site().addresses();
  }

  List<TermView.InTopic> of(Desk desk, TermKey term) {
    boolean all = index.mentions(term).size() <= MOST_MENTIONS;
    List<TermView.InTopic> topics = new ArrayList<>();
    index
        .mentionsByTopic(term)
        .forEach(
            (key, mentions) ->
                index
                    .topic(key)
                    .map(topic -> inTopic(desk, topic, all ? mentions : List.of(), mentions.size()))
                    .ifPresent(topics::add));
    return topics;
  }

  /** The lines that name several of some terms; of a term that stands everywhere the first ones. */
  List<TermView.InTopic> together(Desk desk, List<TermKey> terms) {
    Map<TopicKey, List<Mention>> byTopic = new LinkedHashMap<>();
    for (TermKey term : terms) {
      index.mentions(term).stream()
          .limit(MOST_MENTIONS)
          .forEach(m -> byTopic.computeIfAbsent(m.topic(), none -> new ArrayList<>()).add(m));
    }
    List<TermView.InTopic> topics = new ArrayList<>();
    byTopic.forEach(
        (key, mentions) -> {
          List<Mention> several = several(mentions);
          index
              .topic(key)
              .filter(topic -> !several.isEmpty())
              .map(topic -> inTopic(desk, topic, several, several.size()))
              .ifPresent(topics::add);
        });
    return topics;
  }

  /** The mentions that have one of another term on their line, by place. */
  private static List<Mention> several(List<Mention> mentions) {
    Map<Integer, Set<TermKey>> named = new HashMap<>();
    for (Mention mention : mentions) {
      named.computeIfAbsent(mention.span().line(), none -> new HashSet<>()).add(mention.term());
    }
    return mentions.stream()
        .filter(mention -> named.getOrDefault(mention.span().line(), Set.of()).size() > 1)
        .sorted()
        .toList();
  }

  private TermView.InTopic inTopic(Desk desk, Topic topic, List<Mention> mentions, int count) {
    TopicKey key = topic.key();
    Map<Integer, List<Mention>> byLine = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      byLine.computeIfAbsent(mention.span().line(), line -> new ArrayList<>()).add(mention);
    }
    List<TermView.NamingLine> lines = new ArrayList<>();
    byLine.forEach((line, same) -> lines.addAll(lines(desk, topic, line, same)));
    return new TermView.InTopic(
        Titles.of(index.note(key.note()), topic),
        desk.to(addresses.topic(key)),
        index.site().content().notes().size() > 1 ? Titles.of(index.note(key.note())) : "",
        lines,
        count);
  }

  private List<TermView.NamingLine> lines(
      Desk desk, Topic topic, int line, List<Mention> mentions) {
    String note = topic.key().note();
    boolean heading = mentions.get(0).reason().equals("heading");
    return excerpts(note).of(mentions).stream()
        .map(
            excerpt ->
                new TermView.NamingLine(
                    excerpt,
                    heading,
                    desk.to(index.place(topic, line)),
                    line,
                    desk.to(addresses.line(note, line))))
        .toList();
  }

  private Excerpts excerpts(String note) {
    return excerpts.computeIfAbsent(note, path -> new Excerpts(index.note(path)));
  }
}
