package dev.studysite.render.page;

import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Origin;
import dev.studysite.glossary.Term;
import dev.studysite.outline.TopicKey;
import dev.studysite.site.Address;
import dev.studysite.site.Addresses;
import dev.studysite.site.Page;
import dev.studysite.site.Titles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The index of terms, from A to Z and by topic. */
final class GlossaryViews {

  private static final int LINE_CHARACTERS = 60;
  private static final String OTHER = "#";

  private final SiteIndex index;
  private final Frames frames;

  GlossaryViews(SiteIndex index, Frames frames) {
    this.index = index;
    this.frames = frames;
  }

  View fromAToZ(Page.GlossaryPage page) {
    Desk desk = new Desk(index, page.address());
    Map<String, List<GlossaryView.Entry>> byLetter = new TreeMap<>();
    for (Term term : page.terms()) {
      byLetter
          .computeIfAbsent(letter(term.name()), letter -> new ArrayList<>())
          .add(entry(desk, term));
    }
    List<GlossaryView.Group> letters = new ArrayList<>();
    byLetter.forEach((letter, entries) -> letters.add(letter(letter, entries)));
    List<PartView> parts =
        page.parts().stream().map(part -> part(desk, part, upper(part.label()))).toList();
    String title = page.letter().isEmpty() ? "Glossary" : "Glossary: " + upper(page.letter());
    String other = desk.to(Addresses.GLOSSARY_BY_TOPIC);
    return view(
        page.address(),
        title,
        "terms from A to Z, each with every place that names it.",
        new GlossaryView(letters, parts, false, other, count()));
  }

  View byTopic(Page.GlossaryByTopic page) {
    Desk desk = new Desk(index, page.address());
    Map<Optional<TopicKey>, List<GlossaryView.Entry>> byTopic = new LinkedHashMap<>();
    index.topicsInOrder().forEach(topic -> byTopic.put(Optional.of(topic), new ArrayList<>()));
    for (Term term : page.terms()) {
      Optional<TopicKey> home =
          index.links().home(term.key()).filter(topic -> index.topic(topic).isPresent());
      byTopic.computeIfAbsent(home, none -> new ArrayList<>()).add(entry(desk, term));
    }
    List<GlossaryView.Group> topics = new ArrayList<>();
    byTopic.forEach(
        (topic, entries) -> {
          if (!entries.isEmpty()) {
            topics.add(topic(desk, topic, entries));
          }
        });
    List<PartView> parts =
        page.parts().stream().map(part -> part(desk, part, part.label())).toList();
    String title =
        page.note().isEmpty()
            ? "Glossary by topic"
            : "Glossary: " + Titles.of(index.note(page.note()));
    String other = desk.to(Addresses.GLOSSARY);
    return view(
        page.address(),
        title,
        "terms by the topic that they belong to.",
        new GlossaryView(topics, parts, true, other, count()));
  }

  private View view(Address page, String title, String says, GlossaryView view) {
    return View.of(frames.site(page, "glossary", title, view.count() + " " + says), view);
  }

  private int count() {
    return index.site().content().glossary().terms().size();
  }

  private static PartView part(Desk desk, Page.Part part, String label) {
    return new PartView(label, desk.to(part.address()), part.count());
  }

  private static GlossaryView.Group letter(String letter, List<GlossaryView.Entry> entries) {
    String id = letter.equals(OTHER) ? "other" : letter.toLowerCase(Locale.ROOT);
    return new GlossaryView.Group("letter-" + id, letter, "", entries);
  }

  private GlossaryView.Group topic(
      Desk desk, Optional<TopicKey> topic, List<GlossaryView.Entry> entries) {
    if (topic.isEmpty()) {
      return new GlossaryView.Group("t-none", "Not in the notes", "", entries);
    }
    Address address = index.site().addresses().topic(topic.get());
    String id = address.path().substring("notes/".length()).replace('/', '-').replace(".html", "");
    return new GlossaryView.Group("t-" + id, index.title(topic.get()), desk.to(address), entries);
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

  private static String upper(String letter) {
    return letter.toUpperCase(Locale.ROOT);
  }

  private static String letter(String name) {
    char first = name.isEmpty() ? ' ' : Character.toUpperCase(name.charAt(0));
    return first >= 'A' && first <= 'Z' ? String.valueOf(first) : OTHER;
  }
}
