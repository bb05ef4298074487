package dev.studysite.link;

import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.Saying;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.outline.TopicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The mentions of the notes, by what pages ask for. */
public final class MentionIndex {

  private final Map<TermKey, List<Mention>> byTerm = new LinkedHashMap<>();
  private final Map<TopicKey, Set<TermKey>> byTopic = new LinkedHashMap<>();
  private final Map<TermKey, TopicKey> homes = new LinkedHashMap<>();
  private final Map<TopicKey, List<TermKey>> atHome = new LinkedHashMap<>();
  private final Map<TopicKey, List<TopicMention>> topicsIn = new LinkedHashMap<>();
  private final Map<TopicKey, List<TopicMention>> topicsTo = new LinkedHashMap<>();

  /** Sorts the mentions by term and by topic, once for all questions. */
  public MentionIndex(Links links, Glossary glossary) {
    for (NoteLinks note : links.notes()) {
      for (Mention mention : note.mentions()) {
        byTerm.computeIfAbsent(mention.term(), none -> new ArrayList<>()).add(mention);
        byTopic.computeIfAbsent(mention.topic(), none -> new LinkedHashSet<>()).add(mention.term());
      }
      for (TopicMention mention : note.topics()) {
        topicsIn.computeIfAbsent(mention.topic(), none -> new ArrayList<>()).add(mention);
        topicsTo.computeIfAbsent(mention.target(), none -> new ArrayList<>()).add(mention);
      }
    }
    for (Term term : glossary.terms()) {
      home(term).ifPresent(topic -> settle(term.key(), topic));
    }
  }

  /**
   * The topic that is headed by the term and nothing else, or else where the notes say what it is,
   * or else a topic whose heading names it, or else where it first stands.
   */
  private Optional<TopicKey> home(Term term) {
    List<Mention> mentions = byTerm.getOrDefault(term.key(), List.of());
    List<Mention> headings = mentions.stream().filter(MentionIndex::isHeading).toList();
    return headings.stream()
        .filter(MentionIndex::isWholeHeading)
        .map(Mention::topic)
        .findFirst()
        .or(() -> term.sayings().stream().map(Saying::topic).findFirst())
        .or(() -> headings.stream().map(Mention::topic).findFirst())
        .or(() -> mentions.stream().map(Mention::topic).findFirst());
  }

  private static boolean isWholeHeading(Mention mention) {
    String path = mention.topic().path();
    int last = path.lastIndexOf(" / ");
    String heading = last < 0 ? path : path.substring(last + " / ".length());
    return mention.span().length() + 1 >= heading.length();
  }

  private static boolean isHeading(Mention mention) {
    return mention.reason().equals("heading") && !mention.topic().path().isEmpty();
  }

  /** The mentions of a term in the order of the notes. */
  public List<Mention> of(TermKey term) {
    return byTerm.getOrDefault(term, List.of());
  }

  /** How many mentions a term has. */
  public int mentions(TermKey term) {
    return byTerm.getOrDefault(term, List.of()).size();
  }

  /** How many mentions of a term are links. */
  public int linked(TermKey term) {
    return (int) byTerm.getOrDefault(term, List.of()).stream().filter(Mention::linked).count();
  }

  /** The terms that a topic mentions, in the order in which it first does. */
  public List<TermKey> in(TopicKey topic) {
    return List.copyOf(byTopic.getOrDefault(topic, Set.of()));
  }

  /** The topic that a term belongs to; none where the notes do not name it. */
  public Optional<TopicKey> home(TermKey term) {
    return Optional.ofNullable(homes.get(term));
  }

  /**
   * Where a topic is mentioned: where others name its heading, and the terms of its heading that
   * are at home in it; in the order of the notes.
   */
  public List<Pointer> backlinks(TopicKey topic) {
    List<Pointer> found = new ArrayList<>(topicsTo.getOrDefault(topic, List.of()));
    for (TermKey term : atHome.getOrDefault(topic, List.of())) {
      List<Mention> mentions = of(term);
      boolean headed = mentions.stream().anyMatch(m -> isHeading(m) && m.topic().equals(topic));
      if (headed) {
        mentions.stream().filter(mention -> !mention.topic().equals(topic)).forEach(found::add);
      }
    }
    return found;
  }

  /** The other topics that a topic names. */
  public List<TopicMention> topicsIn(TopicKey topic) {
    return topicsIn.getOrDefault(topic, List.of());
  }

  private void settle(TermKey term, TopicKey topic) {
    homes.put(term, topic);
    atHome.computeIfAbsent(topic, none -> new ArrayList<>()).add(term);
  }
}
