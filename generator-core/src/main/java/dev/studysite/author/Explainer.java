package dev.studysite.author;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.link.Links;
import dev.studysite.link.Mention;
import dev.studysite.outline.LineLabel;
import dev.studysite.outline.Rules;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.read.NearestName;
import dev.studysite.read.RawNote;
import dev.studysite.site.SiteContent;
import dev.studysite.text.Line;
import java.util.List;
import java.util.Optional;

/** Says what any line of a note was taken for, why, and what came second. */
public final class Explainer {

  private static final String FOLDER = "notes/";
  private static final String LOOKS = "A line is named like notes/a.txt:12.";

  private final List<Problem> found;

  /**
   * An explainer.
   *
   * @param found what was wrong with the notes when they were read; told with the answers
   */
  public Explainer(List<Problem> found) {
    this.found = List.copyOf(found);
  }

  /**
   * What a line was taken for.
   *
   * @param content the notes as they were understood
   * @param place the line: {@code notes/a.txt:12}, or the path without {@code notes/}
   * @return the explanation, or the problem that kept from it: a place that names no line, a note
   *     that is not there (with the nearest one), a line behind the last
   */
  public Answer explain(SiteContent content, String place) {
    Optional<LinePlace> wanted = LinePlace.parse(place);
    if (wanted.isEmpty()) {
      return refused("studysite.line", "'" + place + "' names no line of a note", LOOKS);
    }
    return note(content.notes(), wanted.get().path())
        .map(note -> explain(content.links(), note, wanted.get().line()))
        .orElseGet(() -> unknownNote(content.notes(), wanted.get().path()));
  }

  private Answer explain(Links links, CorrectedNote note, int number) {
    RawNote raw = note.outline().note();
    int last = raw.lines().size();
    if (number < 1 || number > last) {
      String hint = last == 0 ? "The note is empty." : "Its last line is " + last + ".";
      return refused(raw.place(), "there is no line " + number, hint);
    }
    Line line = raw.line(number);
    Optional<LineLabel> label =
        note.outline().labels().stream().filter(l -> l.line().number() == number).findFirst();
    Explanation explanation =
        new Explanation(
            raw.place(),
            line,
            label,
            label.flatMap(l -> Rules.sentence(l.evidence().rule())).orElse(""),
            Way.to(note, number),
            note.on(number),
            mentions(links, note, number));
    return new Answer(Optional.of(explanation), about(raw.place()));
  }

  private static List<Mention> mentions(Links links, CorrectedNote note, int number) {
    return links.notes().stream()
        .filter(own -> own.path().equals(note.path()))
        .flatMap(own -> own.mentions().stream())
        .filter(mention -> mention.span().line() == number)
        .toList();
  }

  /** A note by its path below {@code notes/}, or with that folder in front. */
  private static Optional<CorrectedNote> note(List<CorrectedNote> notes, String path) {
    return named(notes, path)
        .or(
            () ->
                path.startsWith(FOLDER)
                    ? named(notes, path.substring(FOLDER.length()))
                    : Optional.empty());
  }

  private static Optional<CorrectedNote> named(List<CorrectedNote> notes, String path) {
    return notes.stream().filter(note -> note.path().equals(path)).findFirst();
  }

  private Answer unknownNote(List<CorrectedNote> notes, String path) {
    String place = path.startsWith(FOLDER) ? path : FOLDER + path;
    List<Problem> known = about(place);
    if (!known.isEmpty()) {
      return Answer.none(known);
    }
    String hint =
        NearestName.of(
                place.substring(FOLDER.length()), notes.stream().map(CorrectedNote::path).toList())
            .map(near -> "Did you mean " + FOLDER + near + "?")
            .orElse(LOOKS);
    return refused(place, "there is no such note", hint);
  }

  private List<Problem> about(String place) {
    return found.stream().filter(problem -> problem.where().path().equals(place)).toList();
  }

  private static Answer refused(String place, String what, String hint) {
    return Answer.none(List.of(Problem.error(Place.of(place), what, hint)));
  }
}
