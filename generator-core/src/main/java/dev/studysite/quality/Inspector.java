package dev.studysite.quality;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.NoteMemory;
import dev.studysite.glossary.Glossary;
import dev.studysite.link.Links;
import dev.studysite.link.MentionIndex;
import dev.studysite.outline.Outline;
import dev.studysite.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks over finished notes for what they lack. With restraint: a long list is not read. */
public final class Inspector {

  /** Of each kind so many are problems of their own. */
  private static final int MOST_PROBLEMS = 5;

  private final NoteMemory<List<Finding>> shortSections = new NoteMemory<>();
  private final NoteMemory<List<Finding>> doubts = new NoteMemory<>();
  private final NoteMemory<List<DeadLinks.Local>> localLinks = new NoteMemory<>();
  private final Repeats repeats = new Repeats();
  private final WordsInNotes words = new WordsInNotes();

  /** An inspector that has seen no note yet. */
  public Inspector() {}

  /**
   * What the notes lack. Of notes that it has seen before it knows already what they say.
   *
   * @param notes the notes in order
   * @param glossary the terms
   * @param links the mentions
   * @param index the same by term and topic
   * @param pages the authored pages
   */
  public Quality inspect(
      List<CorrectedNote> notes,
      Glossary glossary,
      Links links,
      MentionIndex index,
      List<Outline> pages) {
    Set<String> paths = new HashSet<>(Set.of("glossary.md", "remarks.md"));
    notes.forEach(note -> paths.add(note.outline().note().place()));
    pages.forEach(page -> paths.add(page.note().path()));
    List<Finding> findings = new ArrayList<>();
    DeadLinks dead = new DeadLinks(paths);
    localLinks.ofAll(notes, DeadLinks::local).forEach(found -> findings.addAll(dead.in(found)));
    findings.addAll(repeats.in(notes));
    findings.addAll(
        new TermFindings(index, links, asked -> words.among(asked, notes)).of(glossary));
    doubts.ofAll(notes, DoubtedExpansions::in).forEach(findings::addAll);
    shortSections.ofAll(notes, ShortSections::in).forEach(findings::addAll);
    return new Quality(findings, problems(findings, notes));
  }

  private static List<Problem> problems(List<Finding> findings, List<CorrectedNote> notes) {
    Map<String, CorrectedNote> byPath = new HashMap<>();
    notes.forEach(note -> byPath.put(note.path(), note));
    List<Problem> problems = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Finding> same = findings.stream().filter(finding -> finding.kind() == kind).toList();
      same.stream()
          .limit(MOST_PROBLEMS)
          .map(finding -> Problems.of(finding, byPath))
          .forEach(problems::add);
      if (same.size() > MOST_PROBLEMS) {
        problems.add(Problems.more(kind, same.size() - MOST_PROBLEMS));
      }
    }
    return problems;
  }
}
