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

  /** Sorts the mentions by term and by topic, once for all questions. */
  public MentionIndex(Links links, Glossary glossary) {
    for (NoteLinks note : links.notes()) {
      for (Mention mention : note.mentions()) {
        byTerm.computeIfAbsent(mention.term(), none -> new ArrayList<>()).add(mention);
        byTopic.computeIfAbsent(mention.topic(), none -> new LinkedHashSet<>()).add(mention.term());
      }
    }
    for (Term term : glossary.terms()) {
      home(term).ifPresent(topic -> settle(term.key(), topic));
    }
  }

  /** Where the notes say what a term is, or else what is headed by it, or else where it stands. */
  private Optional<TopicKey> home(Term term) {
    List<Mention> mentions = byTerm.getOrDefault(term.key(), List.of());
    return term.sayings().stream()
        .map(Saying::topic)
        .findFirst()
        .or(() -> mentions.stream().filter(MentionIndex::isHeading).map(Mention::topic).findFirst())
        .or(() -> mentions.stream().map(Mention::topic).findFirst());
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

  /** The mentions elsewhere of the terms that a topic defines first: where it is mentioned in. */
  public List<Mention> backlinks(TopicKey topic) {
    return atHome.getOrDefault(topic, List.of()).stream()
        .flatMap(term -> of(term).stream())
        .filter(mention -> !mention.topic().equals(topic))
        .toList();
  }

  private void settle(TermKey term, TopicKey topic) {
    homes.put(term, topic);
    atHome.computeIfAbsent(topic, none -> new ArrayList<>()).add(term);
  }
}
