package dev.studysite.link;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.lexicon.CasePolicy;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.lexicon.NameMatcher;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The headings of topics that other topics may name: those that hold a term and say more than it,
 * as {@code Bilge pump limits} does, and that stand over one topic only. Where a heading is no more
 * than a term the term's page leads on; a heading without a term, such as {@code Best practices},
 * stands in too many texts by chance.
 */
final class TopicForms {

  private static final int MOST_WORDS = 7;

  /** A topic whose heading others may name. */
  record Named(String title, TopicKey topic) {}

  private final NameMatcher<TopicKey> matcher;
  private final Map<String, TopicKey> named = new LinkedHashMap<>();

  TopicForms(List<CorrectedNote> notes, TermForms terms) {
    Map<String, List<TopicKey>> byTitle = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    for (List<Named> some : terms.headings().ofAll(notes, note -> named(note, terms))) {
      for (Named one : some) {
        String key = one.title().toLowerCase(Locale.ROOT);
        titles.putIfAbsent(key, one.title());
        byTitle.computeIfAbsent(key, none -> new ArrayList<>()).add(one.topic());
      }
    }
    NameMatcher.Builder<TopicKey> builder = NameMatcher.builder();
    byTitle.forEach(
        (key, topics) -> {
          if (topics.size() == 1) {
            named.put(titles.getOrDefault(key, key), topics.get(0));
          }
        });
    named.forEach((title, topic) -> builder.add(title, topic, CasePolicy.ANY));
    this.matcher = builder.build();
  }

  private static List<Named> named(CorrectedNote note, TermForms terms) {
    List<Named> named = new ArrayList<>();
    for (Topic topic : note.outline().topics()) {
      topic
          .section()
          .heading()
          .map(heading -> bare(note.correct(heading.text())))
          .filter(title -> isNamed(title, terms))
          .ifPresent(title -> named.add(new Named(title, topic.key())));
    }
    return named;
  }

  /** The headings that a text names, by place. */
  List<NameMatch<TopicKey>> matches(String text) {
    return named.isEmpty() ? List.of() : matcher.matches(text);
  }

  /** The headings that count, each with its topic. */
  Map<String, TopicKey> named() {
    return Map.copyOf(named);
  }

  private static boolean isNamed(String title, TermForms terms) {
    List<NameMatch<TermForms.Meaning>> inside = terms.matches(title);
    boolean longer = inside.stream().noneMatch(term -> term.end() - term.start() == title.length());
    int words = title.split(" ", -1).length;
    return !inside.isEmpty() && longer && words > 1 && words <= MOST_WORDS;
  }

  private static String bare(String title) {
    int end = title.length();
    while (end > 0 && ":.?! ".indexOf(title.charAt(end - 1)) >= 0) {
      end--;
    }
    return title.substring(0, end).strip();
  }
}
