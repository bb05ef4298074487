package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Saying;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.link.Mention;
import dev.studysite.link.MentionIndex;
import dev.studysite.link.NoteLinks;
import dev.studysite.outline.Block;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.remark.Remark;
import dev.studysite.site.Anchor;
import dev.studysite.site.HeadingIds;
import dev.studysite.site.LineIds;
import dev.studysite.site.Site;
import dev.studysite.site.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What pages ask of each other: worked out once, read by all. */
final class SiteIndex {

  private static final int GLOSS_CHARACTERS = 170;

  private final Site site;
  private final Map<String, CorrectedNote> notes = new HashMap<>();
  private final Map<String, List<Mention>> mentionsByNote = new HashMap<>();
  private final MentionIndex links;
  private final Map<TopicKey, List<Mention>> mentionsByTopic = new HashMap<>();
  private final Map<TopicKey, String> titles = new HashMap<>();
  private final Map<String, List<Remark>> remarks;
  private final Map<String, List<CorrectedNote>> folders = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<TermKey, Term> terms = new HashMap<>();
  private final Map<TopicKey, Topic> topics = new LinkedHashMap<>();
  private final Map<TopicKey, Lines> lines = new ConcurrentHashMap<>();
  private final Map<TopicKey, Map<Integer, String>> lineIds = new ConcurrentHashMap<>();
  private final Map<TopicKey, Map<Integer, String>> headingIds = new ConcurrentHashMap<>();

  SiteIndex(Site site) {
    this.site = site;
    this.links = site.content().mentions();
    this.remarks =
        site.content().remarks().all().stream().collect(Collectors.groupingBy(Remark::note));
    for (CorrectedNote note : site.content().notes()) {
      notes.put(note.path(), note);
      List<CorrectedNote> folder = folders.computeIfAbsent(folder(note), path -> new ArrayList<>());
      places.put(note.path(), folder.size());
      folder.add(note);
      for (Topic topic : note.outline().topics()) {
        topics.put(topic.key(), topic);
        titles.put(topic.key(), Titles.of(note, topic));
      }
    }
    site.content().glossary().terms().forEach(term -> terms.putIfAbsent(term.key(), term));
    for (NoteLinks links : site.content().links().notes()) {
      mentionsByNote.put(links.path(), links.mentions());
      for (Mention mention : links.mentions()) {
        mentionsByTopic.computeIfAbsent(mention.topic(), key -> new ArrayList<>()).add(mention);
      }
    }
  }

  CorrectedNote note(String path) {
    return Optional.ofNullable(notes.get(path))
        .orElseThrow(() -> new IllegalArgumentException("no note " + path));
  }

  Optional<Topic> topic(TopicKey key) {
    return Optional.ofNullable(topics.get(key));
  }

  /** The topics of all notes, in the order of the notes. */
  Set<TopicKey> topicsInOrder() {
    return topics.keySet();
  }

  Optional<Term> term(TermKey key) {
    return Optional.ofNullable(terms.get(key));
  }

  List<Mention> mentions(String note) {
    return mentionsByNote.getOrDefault(note, List.of());
  }

  /** The remarks on a note, by place. */
  List<Remark> remarks(String note) {
    return remarks.getOrDefault(note, List.of());
  }

  /** The corrected heading of a topic. */
  String title(TopicKey topic) {
    return titles.getOrDefault(topic, "");
  }

  /**
   * The notes of the folder that a note is in, but for itself.
   *
   * @param most how many at most before it, and as many behind it
   */
  List<CorrectedNote> near(CorrectedNote note, int most) {
    List<CorrectedNote> folder = folders.getOrDefault(folder(note), List.of());
    int at = places.getOrDefault(note.path(), 0);
    List<CorrectedNote> near = new ArrayList<>(folder.subList(Math.max(0, at - most), at));
    int next = Math.min(at + 1, folder.size());
    near.addAll(folder.subList(next, Math.min(at + most + 1, folder.size())));
    return near;
  }

  List<Mention> mentions(TopicKey topic) {
    return mentionsByTopic.getOrDefault(topic, List.of());
  }

  List<Mention> mentions(TermKey term) {
    return links.of(term);
  }

  /** Who mentions what. */
  MentionIndex links() {
    return links;
  }

  /** The mentions of a term, note by note and topic by topic, in the order of the notes. */
  Map<TopicKey, List<Mention>> mentionsByTopic(TermKey term) {
    Map<TopicKey, List<Mention>> byTopic = new LinkedHashMap<>();
    mentions(term)
        .forEach(
            mention ->
                byTopic.computeIfAbsent(mention.topic(), key -> new ArrayList<>()).add(mention));
    return byTopic;
  }

  /** The id of each heading inside a topic by its line. */
  Map<Integer, String> headingIds(TopicKey topic) {
    return headingIds.computeIfAbsent(
        topic,
        key -> topic(key).map(found -> HeadingIds.of(note(key.note()), found)).orElse(Map.of()));
  }

  /** What names the element of a topic's page that shows a line; empty for the page's top. */
  String lineId(Topic topic, int line) {
    boolean own = topic.section().heading().filter(h -> h.text().firstLine() == line).isPresent();
    return own || !lines(topic).numbers().contains(line)
        ? ""
        : headingIds(topic.key()).getOrDefault(line, lineIds(topic).getOrDefault(line, ""));
  }

  /** What names each line of a topic on its page, headings aside. */
  Map<Integer, String> lineIds(Topic topic) {
    return lineIds.computeIfAbsent(
        topic.key(),
        key ->
            LineIds.of(note(key.note()), lines(topic).numbers(), headingIds(topic.key()).values()));
  }

  /** The place of a line on the page of its topic. */
  Anchor place(Topic topic, int line) {
    return new Anchor(site.addresses().topic(topic.key()), lineId(topic, line));
  }

  /** The lines that a topic shows. */
  Lines lines(Topic topic) {
    return lines.computeIfAbsent(topic.key(), key -> Lines.of(topic));
  }

  /** A term in one sentence: the authored definition's first, or else what the notes say. */
  String gloss(Term term) {
    return term.definition().stream()
        .findFirst()
        .map(SiteIndex::words)
        .filter(words -> !words.isBlank())
        .or(() -> term.sayings().stream().findFirst().map(this::words))
        .map(words -> Sentences.head(words, GLOSS_CHARACTERS))
        .orElse("");
  }

  /** The same for readers of a topic: what only the topic itself says is nothing new to them. */
  Optional<String> glossFor(Term term, TopicKey topic) {
    boolean own =
        term.definition().isEmpty()
            && term.sayings().stream().findFirst().filter(s -> s.topic().equals(topic)).isPresent();
    return own ? Optional.empty() : Optional.of(gloss(term)).filter(text -> !text.isEmpty());
  }

  Site site() {
    return site;
  }

  private static String folder(CorrectedNote note) {
    return note.path().substring(0, note.path().lastIndexOf('/') + 1);
  }

  private String words(Saying saying) {
    return note(saying.topic().note()).correct(saying.text());
  }

  private static String words(Block block) {
    return block.fold(
        new Block.Cases<>(
            paragraph -> paragraph.text().text(),
            definition -> definition.text().text(),
            list -> "",
            code -> "",
            table -> ""));
  }
}
