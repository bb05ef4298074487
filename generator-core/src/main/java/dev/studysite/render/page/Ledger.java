package dev.studysite.render.page;

import dev.studysite.correct.Action;
import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Correction;
import dev.studysite.correct.Kind;
import dev.studysite.outline.Topic;
import dev.studysite.site.Page;
import dev.studysite.site.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The corrections of a note in the order in which somebody who looks them through wants them: what
 * may be wrong before what can hardly be, each change once, with the words around each place.
 */
final class Ledger {

  /** Letters of the line that are shown on either side of a change, some five to eight words. */
  private static final int REACH = 44;

  private static final List<Kind> KINDS =
      List.of(
          Kind.SEMANTIC, Kind.REAL_WORD, Kind.NONWORD, Kind.GRAMMAR, Kind.TERM_NAME, Kind.CASING);

  private final SiteIndex index;
  private final Desk desk;
  private final CorrectedNote note;
  private final Function<Integer, Optional<Topic>> topics;

  Ledger(
      SiteIndex index, Desk desk, CorrectedNote note, Function<Integer, Optional<Topic>> topics) {
    this.index = index;
    this.desk = desk;
    this.note = note;
    this.topics = topics;
  }

  CorrectionsView.NoteFixes of(Page.Slips slips) {
    List<CorrectionsView.Group> groups = new ArrayList<>();
    for (Action action : Action.values()) {
      List<Correction> here =
          slips.corrections().stream().filter(slip -> slip.action() == action).toList();
      if (!here.isEmpty()) {
        groups.add(new CorrectionsView.Group(action.label(), here.size(), kinds(here)));
      }
    }
    String href = desk.to(index.site().addresses().note(note.path()));
    return new CorrectionsView.NoteFixes(Titles.of(note), href, groups);
  }

  private List<CorrectionsView.OfKind> kinds(List<Correction> slips) {
    Map<Kind, List<Correction>> byKind = new LinkedHashMap<>();
    slips.stream()
        .sorted(Comparator.comparingInt(slip -> KINDS.indexOf(slip.kind())))
        .forEach(slip -> byKind.computeIfAbsent(slip.kind(), key -> new ArrayList<>()).add(slip));
    return byKind.entrySet().stream()
        .map(one -> ofKind(Wording.kinds(one.getKey()), one.getValue()))
        .toList();
  }

  private CorrectionsView.OfKind ofKind(String kind, List<Correction> slips) {
    Map<Change, List<Correction>> changes = new LinkedHashMap<>();
    slips.forEach(
        slip -> changes.computeIfAbsent(Change.of(slip), key -> new ArrayList<>()).add(slip));
    return new CorrectionsView.OfKind(
        kind,
        slips.size(),
        changes.entrySet().stream().map(one -> fix(one.getKey(), one.getValue())).toList());
  }

  /** What makes two corrections like ones. */
  private record Change(String before, String after, String reason, String runnerUp, int percent) {
    static Change of(Correction slip) {
      return new Change(
          slip.before(),
          slip.after(),
          slip.reason(),
          slip.runnerUp(),
          (int) Math.round(slip.confidence() * 100));
    }
  }

  private CorrectionsView.Fix fix(Change change, List<Correction> slips) {
    return new CorrectionsView.Fix(
        change.before,
        change.after,
        change.percent,
        change.reason,
        change.runnerUp,
        slips.stream().map(this::place).toList());
  }

  private CorrectionsView.Place place(Correction slip) {
    Optional<Topic> topic = topics.apply(slip.span().line());
    FixView fix = SlipViews.fix(index, desk, note, slip, topic);
    String text = note.outline().note().line(slip.span().line()).text();
    return new CorrectionsView.Place(
        lead(text, slip.span().start()),
        tail(text, slip.span().end()),
        fix.line(),
        fix.sourceHref(),
        fix.href(),
        fix.topic());
  }

  private static String lead(String text, int end) {
    if (end <= REACH) {
      return text.substring(0, end).stripLeading();
    }
    int cut = text.indexOf(' ', end - REACH);
    return cut < 0 || cut >= end ? "… " : "…" + text.substring(cut, end);
  }

  private static String tail(String text, int start) {
    if (text.length() - start <= REACH) {
      return text.substring(start).stripTrailing();
    }
    int cut = text.lastIndexOf(' ', start + REACH);
    return cut < start ? " …" : text.substring(start, cut + 1) + "…";
  }
}
