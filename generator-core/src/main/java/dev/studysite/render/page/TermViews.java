package dev.studysite.render.page;

import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Origin;
import dev.studysite.glossary.Saying;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.link.Mention;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.site.Address;
import dev.studysite.site.Addresses;
import dev.studysite.site.Anchor;
import dev.studysite.site.Page;
import dev.studysite.site.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The glossary and its terms. */
final class TermViews {

  private static final int LINE_CHARACTERS = 64;
  private static final String OTHER = "#";

  private final SiteIndex index;
  private final Frames frames;
  private final Addresses addresses;
  private final TermRelations relations;
  private final NamingLines lines;

  TermViews(SiteIndex index, Frames frames) {
    this.index = index;
    this.frames = frames;
    this.addresses = index.site().addresses();
    this.relations = new TermRelations(index);
    this.lines = new NamingLines(index);
  }

  View glossary(Page.GlossaryPage page) {
    Desk desk = new Desk(index, page.address());
    Map<String, List<GlossaryView.Entry>> byLetter = new TreeMap<>();
    for (Term term : page.terms()) {
      byLetter
          .computeIfAbsent(letter(term.name()), letter -> new ArrayList<>())
          .add(entry(desk, term));
    }
    List<GlossaryView.Letter> letters = new ArrayList<>();
    byLetter.forEach(
        (letter, entries) ->
            letters.add(
                new GlossaryView.Letter(
                    "letter-" + (letter.equals(OTHER) ? "other" : letter.toLowerCase(Locale.ROOT)),
                    letter,
                    entries)));
    List<PartView> parts =
        page.parts().stream()
            .map(
                part ->
                    new PartView(
                        part.label().toUpperCase(Locale.ROOT),
                        desk.to(part.address()),
                        part.count()))
            .toList();
    int count = index.site().content().glossary().terms().size();
    String description = count + " terms from A to Z, each with every place that names it.";
    String title =
        page.letter().isEmpty()
            ? "Glossary"
            : "Glossary: " + page.letter().toUpperCase(Locale.ROOT);
    return View.of(
        frames.site(page.address(), "glossary", title, description),
        new GlossaryView(letters, parts, count));
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
            relations.home(desk, term),
            desk.authored(term.key()).blocks(term.definition()),
            Sayings.of(index, desk, term),
            lines.of(desk, term.key()),
            mentions.size(),
            Variants.of(index, mentions),
            relations.related(desk, term),
            relations.like(desk, term));
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

  private GlossaryView.Entry entry(Desk desk, Term term) {
    return new GlossaryView.Entry(
        term.name(),
        desk.href(term),
        term.expansion().map(Expansion::words).orElse(""),
        Sentences.head(index.gloss(term), LINE_CHARACTERS),
        index.mentions(term.key()).size(),
        term.origin() == Origin.AUTHORED);
  }

  private static String letter(String name) {
    char first = name.isEmpty() ? ' ' : Character.toUpperCase(name.charAt(0));
    return first >= 'A' && first <= 'Z' ? String.valueOf(first) : OTHER;
  }
}
