package dev.studysite.render.page;

import dev.studysite.render.view.GlossView;
import dev.studysite.render.view.Piece;
import dev.studysite.render.view.SectionView;
import java.util.List;

/**
 * A topic.
 *
 * @param title its heading
 * @param line the line that the heading stands on; 0 where it has none
 * @param beside the terms that the heading names
 * @param body its text without its heading
 * @param inside the headings on the page
 * @param parts the topics that stand under its heading
 * @param previous the topic before it; none for the first
 * @param next the topic after it; none for the last
 * @param fixes the corrections applied on the page
 * @param terms the terms that it names, sorted
 * @param backlinks where others mention it
 * @param note the path of its note
 * @param sourceHref where it stands in the raw text
 * @param edit where its note can be edited, where the owner said so
 */
public record TopicView(
    List<Piece> title,
    int line,
    List<GlossView> beside,
    SectionView body,
    List<LinkView> inside,
    List<LinkView> parts,
    List<LinkView> previous,
    List<LinkView> next,
    List<FixView> fixes,
    List<LinkView> terms,
    BacklinksView backlinks,
    String note,
    String sourceHref,
    List<LinkView> edit) {
  /** Copies the lists. */
  public TopicView {
    title = List.copyOf(title);
    beside = List.copyOf(beside);
    inside = List.copyOf(inside);
    parts = List.copyOf(parts);
    previous = List.copyOf(previous);
    next = List.copyOf(next);
    fixes = List.copyOf(fixes);
    terms = List.copyOf(terms);
    edit = List.copyOf(edit);
  }
}
