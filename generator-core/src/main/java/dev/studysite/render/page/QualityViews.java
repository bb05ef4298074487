package dev.studysite.render.page;

import dev.studysite.quality.Finding;
import dev.studysite.quality.Kind;
import dev.studysite.quality.Quality;
import dev.studysite.quality.Where;
import dev.studysite.site.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page that says what the notes lack. */
final class QualityViews {

  private static final int MOST_OF_A_KIND = 80;
  private static final int MOST_PLACES = 4;

  private final SiteIndex index;
  private final Frames frames;

  QualityViews(SiteIndex index, Frames frames) {
    this.index = index;
    this.frames = frames;
  }

  View quality(Page.QualityPage page) {
    Desk desk = new Desk(index, page.address());
    Quality quality = index.site().content().quality();
    List<QualityView.KindView> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Finding> same = quality.of(kind);
      if (!same.isEmpty()) {
        String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<QualityView.Entry> entries =
            same.stream().limit(MOST_OF_A_KIND).map(finding -> entry(desk, finding)).toList();
        kinds.add(new QualityView.KindView(id, kind.title(), kind.hint(), entries, same.size()));
      }
    }
    return View.of(
        frames.site(
            page.address(), "quality", "What is lacking", "What would make these notes better."),
        new QualityView(kinds));
  }

  private QualityView.Entry entry(Desk desk, Finding finding) {
    boolean one = index.site().content().notes().size() == 1;
    List<LinkView> places =
        finding.places().stream().limit(MOST_PLACES).map(where -> place(desk, where, one)).toList();
    String href = finding.term().flatMap(index::term).map(desk::href).orElse("");
    return new QualityView.Entry(finding.subject(), href, finding.detail(), places);
  }

  private LinkView place(Desk desk, Where where, boolean one) {
    String words = "line " + where.line() + (one ? "" : " of " + where.note());
    return new LinkView(words, desk.to(index.site().addresses().line(where.note(), where.line())));
  }
}
