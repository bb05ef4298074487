package dev.studysite.site;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.markdown.LocalPath;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Topic;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the page that an author means by the path of a file: {@code other.md}, {@code
 * ../aws/kms.txt#rotation}, {@code #rotation}. Files are named as in the site's source folder.
 */
public final class LocalLinks {

  private final Map<String, Address> files = new HashMap<>();
  private final Map<String, CorrectedNote> notes = new HashMap<>();
  private final Map<String, Outline> pages = new HashMap<>();
  private final Addresses addresses;

  LocalLinks(SiteContent content, Addresses addresses) {
    this.addresses = addresses;
    for (CorrectedNote note : content.notes()) {
      String place = LocalPath.composed(note.outline().note().place());
      files.put(place, addresses.note(note.path()));
      notes.put(place, note);
    }
    for (Outline page : content.pages()) {
      files.put(LocalPath.composed(page.note().path()), addresses.page(page.note().path()));
      pages.put(LocalPath.composed(page.note().path()), page);
    }
    files.put("glossary.md", Addresses.GLOSSARY);
    if (!content.remarks().all().isEmpty()) {
      files.put("remarks.md", Addresses.REMARKS);
    }
  }

  /**
   * Where a link leads.
   *
   * @param anchor the place; the page as a whole where no heading has the name that was given
   * @param exact false where the page is right, but nothing on it has that name
   */
  public record Found(Anchor anchor, boolean exact) {}

  /**
   * The place that a relative address leads to.
   *
   * @param file the file that the link stands in: {@code notes/aws/kms.md}
   * @param target the address as it is written there
   * @return nothing where no page of the site is made of that file
   */
  public Optional<Found> find(String file, String target) {
    return LocalPath.file(file, target)
        .flatMap(
            there ->
                Optional.ofNullable(files.get(there))
                    .map(page -> at(there, page, LocalPath.place(target))));
  }

  private Found at(String file, Address page, String name) {
    Anchor whole = new Anchor(page, "");
    if (name.isEmpty()) {
      return new Found(whole, true);
    }
    String bare = bare(name);
    Optional<Anchor> heading =
        Optional.ofNullable(notes.get(file))
            .flatMap(note -> heading(note, bare))
            .or(() -> Optional.ofNullable(pages.get(file)).flatMap(text -> on(text, page, bare)));
    return new Found(heading.orElse(whole), heading.isPresent());
  }

  /** The heading of that name: a topic's own is its page, all others are places on one. */
  private Optional<Anchor> heading(CorrectedNote note, String name) {
    if (note.outline().title().filter(title -> isNamed(note, title, name)).isPresent()) {
      return Optional.of(new Anchor(addresses.note(note.path()), ""));
    }
    for (Topic topic : note.outline().topics()) {
      Address page = addresses.topic(topic.key());
      if (topic.section().heading().filter(head -> isNamed(note, head, name)).isPresent()) {
        return Optional.of(new Anchor(page, ""));
      }
      Optional<String> id = id(HeadingIds.of(note, topic), note.outline(), name);
      if (id.isPresent()) {
        return id.map(inner -> new Anchor(page, inner));
      }
    }
    return Optional.empty();
  }

  private static Optional<Anchor> on(Outline text, Address page, String name) {
    return id(HeadingIds.of(text), text, name).map(id -> new Anchor(page, id));
  }

  private static Optional<String> id(Map<Integer, String> ids, Outline text, String name) {
    for (Map.Entry<Integer, String> place : ids.entrySet()) {
      String words = text.note().line(place.getKey()).text();
      String id = bare(place.getValue());
      if (bare(words).equals(name) || id.equals(name) || id.equals("s" + name)) {
        return Optional.of(place.getValue());
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(CorrectedNote note, Heading heading, String name) {
    return bare(heading.text().text()).equals(name)
        || bare(note.correct(heading.text())).equals(name);
  }

  /** A name as sites that give places names leave it: its letters and digits, all small. */
  private static String bare(String name) {
    return LocalPath.composed(name)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
