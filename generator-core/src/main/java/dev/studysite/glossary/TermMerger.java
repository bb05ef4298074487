package dev.studysite.glossary;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings candidates of one name together, whichever way they are written. */
final class TermMerger {

  private final Map<String, TermDraft> drafts = new LinkedHashMap<>();

  /** For a draft that has joined another, that other; which may have joined a third. */
  private final Map<TermDraft, TermDraft> joined = new HashMap<>();

  private final Map<String, TermDraft> entriesByStems = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final String path;
  private final Spelling.Memory spellings;
  private final TermMemory memory;

  /**
   * A merger without terms.
   *
   * @param path the path of the owner's glossary, for problems
   * @param spellings what was worked out of names before
   * @param memory the terms of the time before
   */
  TermMerger(String path, Spelling.Memory spellings, TermMemory memory) {
    this.path = path;
    this.spellings = spellings;
    this.memory = memory;
  }

  /** Takes in an entry of the owner's; to be called before any candidate comes. */
  void add(AuthoredEntry entry) {
    String key = spellings.of(entry.name()).key();
    if (drafts.containsKey(key) && drafts.get(key).isAuthored()) {
      String what = "“" + entry.name() + "” (line " + entry.line() + ") stands here twice";
      problems.add(Problem.warning(Place.of(path), what, "Join the two entries, or rename one."));
    }
    if (entry.definition().isEmpty()) {
      String what = "“" + entry.name() + "” (line " + entry.line() + ") has no definition";
      problems.add(Problem.info(Place.of(path), what, "Say in a sentence what it is."));
    }
    TermDraft draft = draft(entry.name());
    draft.add(entry);
    entry.also().forEach(form -> drafts.putIfAbsent(spellings.of(form).key(), draft));
    entry.expansion().ifPresent(words -> drafts.putIfAbsent(spellings.of(words).key(), draft));
    addStems(entry.name(), draft);
    entry.also().forEach(form -> addStems(form, draft));
  }

  /** Says how many headings of the owner's glossary have no words. */
  void passOver(int nameless) {
    if (nameless > 0) {
      String what = nameless == 1 ? "a heading has no words" : nameless + " headings have no words";
      String hint = "Write the term behind the signs, or delete the heading.";
      problems.add(Problem.warning(Place.of(path), what, hint));
    }
  }

  private void addStems(String form, TermDraft draft) {
    String stems = spellings.stems(form);
    if (!stems.isEmpty()) {
      entriesByStems.putIfAbsent(stems, draft);
    }
  }

  /** Takes in the candidates of a note. */
  void addAll(List<Candidate> candidates) {
    candidates.forEach(this::add);
  }

  /** Takes in a candidate. */
  void add(Candidate candidate) {
    TermDraft draft = draft(candidate.name());
    draft.add(candidate);
    candidate.also().forEach(form -> join(spellings.of(form).key(), draft));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The terms, after names that are the words of an acronym have joined it. */
  List<Term> terms() {
    for (TermDraft draft : standing()) {
      for (Expansion expansion : draft.expansions()) {
        join(spellings.of(expansion.words()).key(), whole(draft));
      }
    }
    standing().forEach(this::joinEntryOfOtherEndings);
    joinNamesOfOneKey();
    Set<TermDraft> all = standing();
    all.forEach(this::compare);
    OwnersNames owners = new OwnersNames(all);
    all.forEach(owners::takeFrom);
    return all.stream()
        .filter(draft -> !draft.isGlanced() && owners.leaveRoomFor(draft))
        .map(memory::of)
        .toList();
  }

  /** The drafts that have joined no other, in the order in which they came. */
  private Set<TermDraft> standing() {
    Set<TermDraft> standing = new LinkedHashSet<>();
    drafts.values().forEach(draft -> standing.add(whole(draft)));
    return standing;
  }

  /** The draft that a draft is part of by now; the way to it is kept short. */
  private TermDraft whole(TermDraft draft) {
    TermDraft whole = draft;
    for (TermDraft next = joined.get(whole); next != null; next = joined.get(whole)) {
      whole = next;
    }
    if (whole != draft) {
      joined.put(draft, whole);
    }
    return whole;
  }

  /** {@code Custom garden tools} of a note and the owner's {@code Customer garden tool} are one. */
  private void joinEntryOfOtherEndings(TermDraft draft) {
    TermDraft entry = entriesByStems.get(spellings.stems(draft.name()));
    if (entry != null && !draft.isAuthored() && !draft.isExpanded()) {
      absorb(whole(entry), draft);
    }
  }

  /**
   * {@code BRASS FITTINGS} may be no plural, {@code Brass fittings} is one; yet both would be
   * called the same. A joined draft may take another of its names, which again may be taken.
   */
  private void joinNamesOfOneKey() {
    boolean changed = true;
    while (changed) {
      changed = false;
      Map<TermKey, TermDraft> named = new HashMap<>();
      for (TermDraft draft : standing()) {
        TermDraft first = named.putIfAbsent(TermKey.of(draft.name()), draft);
        if (first != null) {
          absorb(first, draft);
          changed = true;
        }
      }
    }
  }

  private void compare(TermDraft draft) {
    for (String other : draft.otherExpansions()) {
      String what =
          "“" + draft.name() + "” stands for “" + other + "” in a note, but not elsewhere";
      String hint =
          "If both are right, say so in the entry “" + draft.name() + "” of " + path + ".";
      problems.add(Problem.info(Place.of(path), what, hint));
    }
  }

  /** The draft of a name; names of three words and more may have them in another order. */
  private TermDraft draft(String name) {
    String key = spellings.of(name).key();
    String anyOrder = spellings.of(name).anyOrder();
    TermDraft known = drafts.getOrDefault(key, drafts.get(anyOrder));
    TermDraft draft = known == null ? new TermDraft(key) : whole(known);
    drafts.putIfAbsent(key, draft);
    if (!anyOrder.isEmpty()) {
      drafts.putIfAbsent(anyOrder, draft);
    }
    return draft;
  }

  /** A name that has a draft of its own is joined to another's, unless that one is the owner's. */
  private void join(String key, TermDraft into) {
    TermDraft first = drafts.putIfAbsent(key, into);
    TermDraft other = first == null ? into : whole(first);
    boolean own = first != null && other.key().equals(key);
    if (own && other != into && !other.isAuthored()) {
      absorb(into, other);
    }
  }

  private void absorb(TermDraft into, TermDraft other) {
    if (into != other) {
      into.addAll(other);
      joined.put(other, into);
    }
  }
}
