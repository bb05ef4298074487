package dev.studysite.glossary;

import dev.studysite.lexicon.CasePolicy;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.lexicon.NameMatcher;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The forms of the owner's entries, which speak for the names that hold them. */
final class OwnersNames {

  private final NameMatcher<TermDraft> forms;
  private final boolean none;

  OwnersNames(Collection<TermDraft> drafts) {
    NameMatcher.Builder<TermDraft> builder = NameMatcher.builder();
    for (TermDraft draft : drafts) {
      for (AuthoredEntry entry : draft.entries()) {
        builder.add(entry.name(), draft, CasePolicy.ANY);
        entry.also().forEach(form -> builder.add(form, draft, CasePolicy.ANY));
      }
    }
    this.forms = builder.build();
    this.none = drafts.stream().noneMatch(TermDraft::isAuthored);
  }

  /**
   * False for a heading such as {@code KMS quotas} where the owner wrote an entry for KMS, and for
   * what is put together of the owner's names alone: {@code lunar tide}.
   */
  boolean leaveRoomFor(TermDraft draft) {
    boolean part = !none && draft.isWeak() && !forms.matches(draft.name()).isEmpty();
    return !part && headOf(draft).isEmpty();
  }

  /** What a note says of {@code lunar tide} it says of the tide. */
  void takeFrom(TermDraft draft) {
    headOf(draft).ifPresent(head -> head.addSayings(draft));
  }

  /** The last of the owner's names that a name consists of; none where it has words of its own. */
  private Optional<TermDraft> headOf(TermDraft draft) {
    if (none || draft.isAuthored() || draft.isExpanded()) {
      return Optional.empty();
    }
    String name = draft.name();
    List<NameMatch<TermDraft>> parts = forms.matches(name);
    long letters = parts.stream().mapToLong(part -> letters(name, part.start(), part.end())).sum();
    return parts.size() > 1 && letters == letters(name, 0, name.length())
        ? Optional.of(parts.get(parts.size() - 1).value())
        : Optional.empty();
  }

  private static long letters(String name, int start, int end) {
    return name.substring(start, end).chars().filter(Character::isLetterOrDigit).count();
  }
}
