package dev.studysite.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of the time before: a term is the same value as long as it is put together from the
 * same candidates, so that what others made of it still holds.
 */
final class TermMemory {

  private final Map<String, Made> last = new HashMap<>();
  private final Map<String, Made> now = new HashMap<>();

  private record Made(List<Candidate> candidates, List<AuthoredEntry> entries, Term term) {

    boolean isOf(TermDraft draft) {
      return areSame(candidates, draft.candidates()) && entries.equals(draft.entries());
    }
  }

  /** The term of a draft. */
  synchronized Term of(TermDraft draft) {
    Made before = last.get(draft.key());
    Made made =
        before != null && before.isOf(draft)
            ? before
            : new Made(draft.candidates(), draft.entries(), draft.term());
    now.put(draft.key(), made);
    return made.term();
  }

  /** Forgets the terms that were not asked for since the last time. */
  synchronized void turn() {
    last.clear();
    last.putAll(now);
    now.clear();
  }

  /** A note that has changed gives new candidates, so there is no need to compare their words. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean areSame(List<Candidate> some, List<Candidate> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (some.get(i) != others.get(i)) {
        return false;
      }
    }
    return true;
  }
}
