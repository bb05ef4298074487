package dev.studysite.link;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Glossary;
import dev.studysite.outline.Outline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the linker found the last time. A note keeps its links as long as it is the same value and
 * names nothing whose meaning has changed.
 */
final class LastLinks {

  private final Optional<Outline> authored;
  private final Map<String, Linked> notes = new HashMap<>();
  private final NoteLinks own;
  private final TermForms forms;
  private final TopicForms topics;

  private record Linked(CorrectedNote note, NoteLinks links) {}

  /**
   * Keeps what was found.
   *
   * @param authored the owner's glossary, where there is one
   * @param notes the notes
   * @param links their links, in the same order
   * @param own the links in the owner's glossary
   * @param forms the forms of terms that were looked for
   * @param topics the headings of topics that were looked for
   */
  LastLinks(
      Optional<Outline> authored,
      List<CorrectedNote> notes,
      List<NoteLinks> links,
      NoteLinks own,
      TermForms forms,
      TopicForms topics) {
    this.authored = authored;
    this.own = own;
    this.forms = forms;
    this.topics = topics;
    for (int i = 0; i < notes.size(); i++) {
      this.notes.put(notes.get(i).path(), new Linked(notes.get(i), links.get(i)));
    }
  }

  /** True where the owner's glossary is the same value; it rules over every link. */
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(Optional<Outline> now) {
    return authored.isEmpty() ? now.isEmpty() : now.isPresent() && now.get() == authored.get();
  }

  /** The forms of a glossary, where they are still those of the last. */
  Optional<TermForms> forms(Glossary glossary) {
    return Optional.of(forms).filter(known -> known.areOf(glossary));
  }

  /** The links in the owner's glossary, where they are still the same. */
  @SuppressWarnings("ReferenceEquality")
  Optional<NoteLinks> own(TermForms now) {
    return Optional.of(own).filter(kept -> now == forms);
  }

  /** The names that stand for something else now. */
  ChangedNames changed(TermForms newForms, TopicForms newTopics) {
    return ChangedNames.between(forms, newForms, topics, newTopics);
  }

  /** The links of a note, where it is the same value; changed names aside. */
  @SuppressWarnings("ReferenceEquality")
  Optional<NoteLinks> links(CorrectedNote note) {
    return Optional.ofNullable(notes.get(note.path()))
        .filter(last -> last.note() == note)
        .map(Linked::links);
  }
}
