package dev.studysite.render.page;

import dev.studysite.correct.Action;
import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Correction;
import dev.studysite.outline.LineLabel;
import dev.studysite.outline.Rules;
import dev.studysite.outline.Topic;
import dev.studysite.render.view.RemarkSetter;
import dev.studysite.site.Addresses;
import dev.studysite.site.Anchor;
import dev.studysite.site.Page;
import dev.studysite.site.Titles;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Corrections and the raw text that they are for. */
final class SlipViews {

  private final SiteIndex index;
  private final Frames frames;
  private final Addresses addresses;

  SlipViews(SiteIndex index, Frames frames) {
    this.index = index;
    this.frames = frames;
    this.addresses = index.site().addresses();
  }

  static FixView fix(
      SiteIndex index, Desk desk, CorrectedNote note, Correction slip, Optional<Topic> topic) {
    Addresses addresses = index.site().addresses();
    int line = slip.span().line();
    Optional<Anchor> place =
        topic.map(shown -> new Anchor(addresses.topic(shown.key()), index.lineId(shown, line)));
    return new FixView(
        slip.before(),
        slip.after(),
        Wording.kind(slip.kind()),
        slip.action().label(),
        (int) Math.round(slip.confidence() * 100),
        slip.reason(),
        slip.runnerUp(),
        line,
        desk.to(addresses.line(note.path(), line)),
        place.map(desk::to).orElse(""),
        topic.map(shown -> Titles.of(note, shown)).orElse(""));
  }

  View corrections(Page.CorrectionsPage page) {
    Desk desk = new Desk(index, page.address());
    List<CorrectionsView.NoteFixes> notes =
        page.notes().stream().map(slips -> noteFixes(desk, slips)).toList();
    List<PartView> parts =
        page.parts().stream()
            .map(part -> new PartView(part.label(), desk.to(part.address()), part.count()))
            .toList();
    CorrectionsView view =
        new CorrectionsView(
            notes,
            parts,
            count(page, Action.APPLIED),
            count(page, Action.SUGGESTED),
            count(page, Action.REJECTED));
    String description = "What was mended in the notes, word by word, and why.";
    return View.of(frames.site(page.address(), "corrections", "Corrections", description), view);
  }

  View source(Page.SourcePage page) {
    CorrectedNote note = page.note();
    Desk desk = new Desk(index, page.address());
    Map<Integer, LineLabel> labels = new HashMap<>();
    note.outline().labels().forEach(label -> labels.put(label.line().number(), label));
    Map<Integer, Topic> topics = topicsByLine(note);
    List<SourceView.SourceLine> lines = new ArrayList<>();
    for (Line line : note.outline().note().lines()) {
      Optional<LineLabel> label = Optional.ofNullable(labels.get(line.number()));
      Optional<Topic> topic = Optional.ofNullable(topics.get(line.number()));
      lines.add(sourceLine(desk, note, line, label, topic));
    }
    String title = "Source of " + Titles.of(note);
    SourceView view =
        new SourceView(
            note.path(),
            Titles.of(note),
            desk.to(addresses.note(note.path())),
            note.outline().note().encoding(),
            lines,
            rules(note));
    String description = "The note as it was written, line by line.";
    LinkView up = new LinkView(Titles.of(note), desk.to(addresses.note(note.path())));
    return View.of(frames.site(page.address(), "source", title, description, up), view);
  }

  private static List<SourceView.Rule> rules(CorrectedNote note) {
    return note.outline().labels().stream()
        .map(label -> label.evidence().rule())
        .distinct()
        .sorted()
        .flatMap(
            name ->
                Rules.sentence(name).stream()
                    .map(sentence -> new SourceView.Rule(Wording.rule(name), sentence)))
        .toList();
  }

  private SourceView.SourceLine sourceLine(
      Desk desk, CorrectedNote note, Line line, Optional<LineLabel> label, Optional<Topic> topic) {
    List<Correction> slips = note.on(line.number());
    return new SourceView.SourceLine(
        line.number(),
        Stretches.of(line, slips),
        label.map(known -> Wording.label(known.label().label())).orElse(""),
        label.map(known -> Wording.rule(known.evidence().rule())).orElse(""),
        label.map(known -> (int) Math.round(known.evidence().confidence() * 100)).orElse(0),
        label
            .filter(known -> known.evidence().second() != known.label())
            .map(known -> Wording.label(known.evidence().second().label()))
            .orElse(""),
        topic
            .map(t -> new Anchor(addresses.topic(t.key()), index.lineId(t, line.number())))
            .map(desk::to)
            .orElse(""),
        slips.stream().map(slip -> fix(index, desk, note, slip, topic)).toList(),
        index.remarks(note.path()).stream()
            .filter(remark -> remark.lastLine() == line.number())
            .map(RemarkSetter::view)
            .toList());
  }

  private CorrectionsView.NoteFixes noteFixes(Desk desk, Page.Slips slips) {
    Map<Integer, Topic> topics = topicsByLine(slips.note());
    return new Ledger(index, desk, slips.note(), line -> Optional.ofNullable(topics.get(line)))
        .of(slips);
  }

  private Map<Integer, Topic> topicsByLine(CorrectedNote note) {
    Map<Integer, Topic> topics = new HashMap<>();
    for (Topic topic : note.outline().topics()) {
      index.lines(topic).numbers().forEach(line -> topics.putIfAbsent(line, topic));
    }
    return topics;
  }

  private static int count(Page.CorrectionsPage page, Action action) {
    return (int)
        page.notes().stream()
            .flatMap(slips -> slips.corrections().stream())
            .filter(slip -> slip.action() == action)
            .count();
  }
}
