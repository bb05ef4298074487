package dev.studysite.remark;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Outline;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.read.NearestName;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Ties the remarks of one file; each problem it finds is kept. */
final class Tying {
  private final Outline file;
  private final Map<String, CorrectedNote> notes = new LinkedHashMap<>();
  private final Map<String, List<PassageFinder>> finders = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  Tying(Outline file, List<CorrectedNote> notes) {
    this.file = file;
    notes.forEach(note -> this.notes.put(note.path(), note));
  }

  /** The remarks whose passages were found, and what is wrong with the others. */
  Remarks tie() {
    List<String> order = List.copyOf(notes.keySet());
    List<Remark> remarks =
        EntryReader.read(file, problems).stream()
            .flatMap(entry -> remark(entry).stream())
            .sorted(
                Comparator.<Remark>comparingInt(remark -> order.indexOf(remark.note()))
                    .thenComparing(remark -> remark.passage().get(0)))
            .toList();
    return new Remarks(distinct(remarks), problems);
  }

  private Optional<Remark> remark(Entry entry) {
    Optional<CorrectedNote> note = note(entry);
    if (note.isEmpty()) {
      return Optional.empty();
    }
    List<Span> passage = passage(entry, note.get());
    if (passage.isEmpty()) {
      return Optional.empty();
    }
    String quote = String.join(" ", entry.quote()).strip();
    return Optional.of(
        new Remark(note.get().path(), passage, quote, kind(entry), entry.since(), entry.text()));
  }

  private Optional<CorrectedNote> note(Entry entry) {
    String named = entry.note().text();
    String path = named.startsWith("notes/") ? named.substring("notes/".length()) : named;
    Optional<CorrectedNote> note = Optional.ofNullable(notes.get(path));
    if (note.isEmpty()) {
      String nearest =
          NearestName.of(path, notes.keySet())
              .map(name -> "Did you mean '" + name + "'?")
              .orElse("The heading is the path of a note below notes/.");
      warn(file.note().line(entry.note().number()), "there is no note '" + path + "'", nearest);
    }
    return note;
  }

  private RemarkKind kind(Entry entry) {
    Optional<RemarkKind> kind = entry.kind().flatMap(RemarkKind::of);
    if (kind.isEmpty()) {
      String known =
          Arrays.stream(RemarkKind.values())
              .map(RemarkKind::label)
              .collect(Collectors.joining(", "));
      warn(
          entry.place(),
          entry.kind().map(name -> "'" + name + "' is no kind of remark").orElse("no kind given"),
          "Write 'Kind: ' and one of " + known + "; until then it is shown as unclear.");
    }
    return kind.orElse(RemarkKind.UNCLEAR);
  }

  private List<Span> passage(Entry entry, CorrectedNote note) {
    List<String> quote = words(entry);
    if (quote.isEmpty()) {
      warn(entry.place(), "the quotation has no words", "Quote the words as the note has them.");
      return List.of();
    }
    List<PassageFinder> both = finders.computeIfAbsent(note.path(), path -> finders(note));
    for (PassageFinder finder : both) {
      List<List<Span>> exact = finder.exact(quote);
      if (!exact.isEmpty()) {
        checkAlone(entry, exact);
        return exact.get(0);
      }
    }
    return near(entry, note, quote, both);
  }

  private void checkAlone(Entry entry, List<List<Span>> exact) {
    if (exact.size() > 1) {
      warn(
          entry.place(),
          "these words stand in " + exact.size() + " places of the note; the first is taken",
          "Quote more of the words around them.");
    }
  }

  private List<Span> near(
      Entry entry, CorrectedNote note, List<String> quote, List<PassageFinder> both) {
    List<Span> near =
        both.stream()
            .map(finder -> finder.near(quote))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (near.isEmpty()) {
      warn(
          entry.place(),
          "the passage that this remark is about is no longer in " + note.outline().note().place(),
          "Quote the words as the note has them now, or delete the remark.");
    } else {
      warn(
          entry.place(),
          "the passage reads otherwise now: '" + words(note, near) + "'",
          "Quote it as it stands, so that the remark stays with it.");
    }
    return near;
  }

  private void warn(Line place, String what, String hint) {
    problems.add(Problem.warning(Place.of(file.note().path(), place, 0), what, hint));
  }

  private List<Remark> distinct(List<Remark> remarks) {
    Map<String, Remark> byId = new LinkedHashMap<>();
    for (Remark remark : remarks) {
      if (byId.putIfAbsent(remark.id(), remark) != null) {
        problems.add(
            Problem.warning(
                Place.of(file.note().path()),
                "two remarks quote '" + remark.quote() + "'; the first is taken",
                "Make one of them."));
      }
    }
    return List.copyOf(byId.values());
  }

  private static List<PassageFinder> finders(CorrectedNote note) {
    return List.of(
        new PassageFinder(NoteWords.written(note)), new PassageFinder(NoteWords.shown(note)));
  }

  private static List<String> words(Entry entry) {
    return entry.quote().stream()
        .flatMap(line -> Word.in(new Line(1, line)).stream())
        .map(Word::text)
        .toList();
  }

  private static String words(CorrectedNote note, List<Span> passage) {
    return passage.stream()
        .map(span -> span.in(note.outline().note().line(span.line())))
        .collect(Collectors.joining(" "));
  }
}
