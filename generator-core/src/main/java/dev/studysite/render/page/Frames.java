package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.site.Address;
import dev.studysite.site.Addresses;
import dev.studysite.site.Anchor;
import dev.studysite.site.HeadingIds;
import dev.studysite.site.Page;
import dev.studysite.site.Site;
import dev.studysite.site.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out what stands around the content of a page: the parts of the site, the way, the note. */
final class Frames {

  private static final int NEAR_NOTES = 3;

  private final SiteIndex index;
  private final Set<Address> pages;

  Frames(SiteIndex index) {
    this.index = index;
    this.pages = index.site().pages().stream().map(Page::address).collect(Collectors.toSet());
  }

  /** The frame of a page of the whole site. */
  Frame site(Address page, String kind, String title, String description, LinkView... crumbs) {
    List<LinkView> way = new ArrayList<>();
    if (!page.equals(Addresses.HOME) && !page.equals(Addresses.NOT_FOUND)) {
      way.add(new LinkView("Home", Addresses.HOME.from(page)));
    }
    way.addAll(List.of(crumbs));
    return frame(page, kind, title, description, way, List.of());
  }

  /** The frame of a page of a note: the note itself where there is no topic. */
  Frame note(
      Address page,
      String kind,
      String title,
      String description,
      CorrectedNote note,
      List<Topic> current) {
    List<LinkView> way = new ArrayList<>();
    way.add(new LinkView("Home", Addresses.HOME.from(page)));
    Address home = index.site().addresses().note(note.path());
    if (!home.equals(page)) {
      way.add(new LinkView(Titles.of(note), home.from(page)));
    }
    current.forEach(topic -> way.addAll(above(page, note, topic)));
    return frame(page, kind, title, description, way, List.of(nav(page, note)));
  }

  /** The frame of an authored page: beside it stand all of them, and its own headings. */
  Frame authored(Page.AuthoredPage page, String title, String description) {
    Address address = page.address();
    String home = Addresses.HOME.from(address);
    List<NavView.Entry> all =
        index.site().pages().stream()
            .filter(Page.AuthoredPage.class::isInstance)
            .map(Page.AuthoredPage.class::cast)
            .map(other -> entry(address, other))
            .toList();
    NavView nav = new NavView("Pages", "Pages", home + "#pages", false, all, List.of());
    List<LinkView> way = List.of(new LinkView("Home", home));
    return frame(address, "page", title, description, way, List.of(nav));
  }

  private static NavView.Entry entry(Address from, Page.AuthoredPage page) {
    boolean current = page.address().equals(from);
    List<LinkView> inside = new ArrayList<>();
    if (current) {
      Map<Integer, String> ids = HeadingIds.of(page.text());
      page.text()
          .topics()
          .forEach(topic -> addInside(topic.section(), topic.above().size(), ids, inside));
    }
    return new NavView.Entry(Titles.of(page.text()), page.address().from(from), 0, current, inside);
  }

  /** The headings of the first two levels: more would be a table of contents of its own. */
  private static void addInside(
      Section section, int depth, Map<Integer, String> ids, List<LinkView> inside) {
    section
        .heading()
        .map(Heading::text)
        .filter(text -> ids.containsKey(text.firstLine()))
        .map(text -> new LinkView(text.text(), "#" + ids.getOrDefault(text.firstLine(), "")))
        .ifPresent(inside::add);
    if (depth < 1) {
      section.sections().forEach(inner -> addInside(inner, depth + 1, ids, inside));
    }
  }

  private Frame frame(
      Address page,
      String kind,
      String title,
      String description,
      List<LinkView> way,
      List<NavView> nav) {
    String toHome = Addresses.HOME.from(page);
    String root = toHome.substring(0, toHome.length() - Addresses.HOME.path().length());
    return new Frame(
        index.site().options(),
        title,
        description,
        kind,
        page.path(),
        root.isEmpty() ? "./" : root,
        base(page, root.isEmpty() ? "./" : root),
        areas(page),
        foot(page),
        way,
        nav);
  }

  private String base(Address page, String root) {
    String url = index.site().options().siteUrl();
    return page.equals(Addresses.NOT_FOUND) && !url.isEmpty() ? url : root;
  }

  private List<Frame.Area> areas(Address page) {
    List<Frame.Area> areas = new ArrayList<>();
    boolean reading = page.equals(Addresses.HOME) || page.path().startsWith("notes/");
    areas.add(new Frame.Area("Notes", Addresses.HOME.path(), reading));
    addArea(areas, page, "Glossary", Addresses.GLOSSARY);
    addArea(areas, page, "Sheets", Addresses.SHEETS);
    addArea(areas, page, "Cards", Addresses.CARDS);
    return areas;
  }

  private List<Frame.Area> foot(Address page) {
    List<Frame.Area> foot = new ArrayList<>();
    addArea(foot, page, "Home", Addresses.HOME);
    addArea(foot, page, "Glossary", Addresses.GLOSSARY);
    addArea(foot, page, "Facts and limits", Addresses.FACTS);
    addArea(foot, page, "Corrections", Addresses.CORRECTIONS);
    addArea(foot, page, "Remarks", Addresses.REMARKS);
    addArea(foot, page, "What is lacking", Addresses.QUALITY);
    addArea(foot, page, "Print everything", Addresses.PRINT);
    return foot;
  }

  private void addArea(List<Frame.Area> areas, Address page, String text, Address area) {
    if (pages.contains(area)) {
      boolean current = page.path().startsWith(area.folder());
      areas.add(new Frame.Area(text, area.path(), current));
    }
  }

  /** The headings above a topic, where they are topics themselves. */
  private List<LinkView> above(Address page, CorrectedNote note, Topic topic) {
    List<LinkView> way = new ArrayList<>();
    for (Heading heading : topic.above()) {
      note.outline().topics().stream()
          .filter(other -> other.section().heading().filter(heading::equals).isPresent())
          .findFirst()
          .ifPresent(other -> way.add(link(page, other)));
    }
    return way;
  }

  private LinkView link(Address page, Topic topic) {
    Address address = index.site().addresses().topic(topic.key());
    return new LinkView(index.title(topic.key()), address.from(page));
  }

  private NavView nav(Address page, CorrectedNote note) {
    Site site = index.site();
    Address home = site.addresses().note(note.path());
    List<NavView.Entry> topics =
        note.outline().topics().stream().map(topic -> entry(page, note, topic)).toList();
    return new NavView(
        "Topics in this note",
        Titles.of(note),
        home.from(page),
        home.equals(page),
        topics,
        near(page, note));
  }

  private NavView.Entry entry(Address page, CorrectedNote note, Topic topic) {
    Address address = index.site().addresses().topic(topic.key());
    boolean current = address.equals(page);
    return new NavView.Entry(
        index.title(topic.key()),
        address.from(page),
        topic.above().size(),
        current,
        current ? inside(page, note, topic) : List.of());
  }

  /** The headings inside a topic, in the order of the page. */
  List<LinkView> inside(Address page, CorrectedNote note, Topic topic) {
    List<LinkView> headings = new ArrayList<>();
    Address address = index.site().addresses().topic(topic.key());
    addInside(page, address, topic.key(), note, topic.section(), headings);
    return headings;
  }

  private void addInside(
      Address page,
      Address address,
      TopicKey key,
      CorrectedNote note,
      Section section,
      List<LinkView> headings) {
    for (Section child : section.sections()) {
      child
          .heading()
          .map(Heading::text)
          .ifPresent(
              text -> {
                String id = index.headingIds(key).getOrDefault(text.firstLine(), "");
                headings.add(new LinkView(note.correct(text), new Anchor(address, id).from(page)));
              });
      addInside(page, address, key, note, child, headings);
    }
  }

  /** A few notes before and behind this one in its folder. */
  private List<LinkView> near(Address page, CorrectedNote note) {
    return index.near(note, NEAR_NOTES).stream()
        .map(
            other ->
                new LinkView(
                    Titles.of(other), index.site().addresses().note(other.path()).from(page)))
        .toList();
  }
}
