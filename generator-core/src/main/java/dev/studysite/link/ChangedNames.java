package dev.studysite.link;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.lexicon.CasePolicy;
import dev.studysite.lexicon.NameMatcher;
import dev.studysite.outline.Spot;
import dev.studysite.outline.TopicKey;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names that have come, gone or got another meaning between two times of linking. Where none of
 * them stands in a text, the names that are found in it and what they mean are the same both times:
 * a name more or less only matters where its own letters stand.
 */
final class ChangedNames {

  private final NameMatcher<String> names;
  private final boolean none;

  private ChangedNames(NameMatcher<String> names, boolean none) {
    this.names = names;
    this.none = none;
  }

  /** Of two times that have the same names. */
  static ChangedNames none() {
    return new ChangedNames(NameMatcher.<String>builder().build(), true);
  }

  @SuppressWarnings("ReferenceEquality")
  static ChangedNames between(
      TermForms forms, TermForms newForms, TopicForms topics, TopicForms newTopics) {
    NameMatcher.Builder<String> builder = NameMatcher.builder();
    boolean none = true;
    if (forms != newForms) {
      for (TermForms.Sense sense : difference(forms.senses(), newForms.senses())) {
        builder.add(sense.words(), sense.words(), sense.letters());
        none = false;
      }
    }
    for (Map.Entry<String, TopicKey> topic :
        difference(topics.named().entrySet(), newTopics.named().entrySet())) {
      builder.add(topic.getKey(), topic.getKey(), CasePolicy.ANY);
      none = false;
    }
    return new ChangedNames(builder.build(), none);
  }

  /** True where a note names one of them. */
  boolean areIn(CorrectedNote note) {
    return !none
        && Spot.of(note.outline()).stream()
            .anyMatch(spot -> !names.matches(new PassageText(note, spot.text()).text()).isEmpty());
  }

  /** What only one of two sets has. */
  private static <T> Set<T> difference(Set<T> one, Set<T> other) {
    Set<T> difference = new HashSet<>(one);
    for (T each : other) {
      if (!difference.remove(each)) {
        difference.add(each);
      }
    }
    return difference;
  }
}
