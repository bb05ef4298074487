package dev.studysite.render.page;

import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Term;
import dev.studysite.link.Mention;
import dev.studysite.site.Addresses;
import dev.studysite.site.Page;
import dev.studysite.text.Once;
import java.util.List;

/** The pages of terms. */
final class TermViews {

  private final SiteIndex index;
  private final Frames frames;
  private final Once<TermRelations> relations;
  private final NamingLines lines;

  TermViews(SiteIndex index, Frames frames, Once<TermRelations> relations) {
    this.index = index;
    this.frames = frames;
    this.relations = relations;
    this.lines = new NamingLines(index);
  }

  View term(Page.TermPage page) {
    Term term = page.term();
    Desk desk = new Desk(index, page.address());
    List<Mention> mentions = index.mentions(term.key());
    TermView view =
        new TermView(
            term.name(),
            term.expansion().map(Expansion::words).orElse(""),
            term.expansion().map(Expansion::fromNotes).orElse(false),
            term.also(),
            relations.get().home(desk, term),
            desk.authored(term.key()).blocks(term.definition()),
            Sayings.of(index, desk, term),
            lines.of(desk, term.key()),
            mentions.size(),
            Variants.of(index, term.name(), mentions),
            relations.get().related(desk, term),
            relations.get().like(desk, term),
            relations.get().sideBySide(desk, term));
    String gloss = index.gloss(term);
    LinkView up = new LinkView("Glossary", desk.to(Addresses.GLOSSARY));
    return View.of(
        frames.site(
            page.address(),
            "term",
            term.name(),
            gloss.isEmpty() ? "Every place that names " + term.name() + "." : gloss,
            up),
        view);
  }
}
