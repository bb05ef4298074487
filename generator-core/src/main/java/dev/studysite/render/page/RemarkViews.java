package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Topic;
import dev.studysite.remark.Remark;
import dev.studysite.render.view.RemarkSetter;
import dev.studysite.site.Addresses;
import dev.studysite.site.Anchor;
import dev.studysite.site.Page;
import dev.studysite.site.Titles;
import java.util.List;
import java.util.Optional;

/** The page of all remarks. */
final class RemarkViews {

  private final SiteIndex index;
  private final Frames frames;

  RemarkViews(SiteIndex index, Frames frames) {
    this.index = index;
    this.frames = frames;
  }

  View remarks(Page.RemarksPage page) {
    Desk desk = new Desk(index, page.address());
    List<RemarksView.NoteRemarks> notes =
        index.site().content().notes().stream()
            .filter(note -> !index.remarks(note.path()).isEmpty())
            .map(note -> note(desk, note))
            .toList();
    int count = index.site().content().remarks().all().size();
    return View.of(
        frames.site(
            page.address(), "remarks", "Remarks", "What the notes get wrong, and what is so."),
        new RemarksView(notes, count));
  }

  private RemarksView.NoteRemarks note(Desk desk, CorrectedNote note) {
    return new RemarksView.NoteRemarks(
        Titles.of(note),
        desk.to(index.site().addresses().note(note.path())),
        index.remarks(note.path()).stream().map(remark -> entry(desk, note, remark)).toList());
  }

  private RemarksView.Entry entry(Desk desk, CorrectedNote note, Remark remark) {
    Addresses addresses = index.site().addresses();
    Optional<Topic> topic =
        note.outline().topics().stream()
            .filter(each -> index.lines(each).numbers().contains(remark.lastLine()))
            .findFirst();
    return new RemarksView.Entry(
        RemarkSetter.view(remark),
        remark.firstLine(),
        desk.to(addresses.line(note.path(), remark.firstLine())),
        topic.map(each -> Titles.of(note, each)).orElse(""),
        topic
            .map(each -> desk.to(new Anchor(addresses.topic(each.key()), remark.id())))
            .orElse(""));
  }
}
