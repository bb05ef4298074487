package dev.studysite.glossary;

import dev.studysite.lexicon.CasePolicy;
import dev.studysite.lexicon.NameMatcher;
import java.util.Collection;

/** The forms of the owner's entries, which speak for the headings that hold them. */
final class OwnersNames {

  private final NameMatcher<String> forms;

  OwnersNames(Collection<TermDraft> drafts) {
    NameMatcher.Builder<String> builder = NameMatcher.builder();
    for (TermDraft draft : drafts) {
      for (AuthoredEntry entry : draft.entries()) {
        builder.add(entry.name(), entry.name(), CasePolicy.ANY);
        entry.also().forEach(form -> builder.add(form, entry.name(), CasePolicy.ANY));
      }
    }
    this.forms = builder.build();
  }

  /** False for a heading such as {@code KMS quotas} where the owner wrote an entry for KMS. */
  boolean leaveRoomFor(TermDraft draft) {
    return !draft.isWeak() || forms.matches(draft.name()).isEmpty();
  }
}
