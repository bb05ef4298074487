package dev.studysite.link;

import dev.studysite.lexicon.NameMatch;
import dev.studysite.outline.Spot;
import dev.studysite.outline.TopicKey;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Links the headings of other topics in the text of one note, by the rules of terms: the first in a
 * section, never in a heading, in a link, or over a line end.
 */
final class TopicLinker {

  private final TopicForms forms;
  private final List<TopicMention> mentions = new ArrayList<>();
  private final Set<TopicKey> inSection = new HashSet<>();
  private int section = -1;

  TopicLinker(TopicForms forms) {
    this.forms = forms;
  }

  /** The words of a passage that lead to topics now. */
  List<Span> link(Spot spot, PassageText text) {
    if (spot.section() != section) {
      section = spot.section();
      inSection.clear();
    }
    if (spot.role() == Spot.Role.HEADING) {
      return List.of();
    }
    List<Span> taken = new ArrayList<>();
    for (NameMatch<TopicKey> match : forms.matches(text.text())) {
      PassageText.Source source = text.source(match.start(), match.end());
      boolean whole = !source.split() && !source.torn() && !source.inLink();
      if (whole && !match.value().equals(spot.topic()) && inSection.add(match.value())) {
        taken.add(source.span());
        String words = text.text().substring(match.start(), match.end());
        mentions.add(new TopicMention(match.value(), spot.topic(), source.span(), words));
      }
    }
    return taken;
  }

  /** All links so far, in the order of the text. */
  List<TopicMention> mentions() {
    return List.copyOf(mentions);
  }
}
