package dev.studysite.site;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Topic;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the page that an author means by the path of a file: {@code other.md}, {@code
 * ../aws/kms.txt#rotation}, {@code #rotation}. Files are named as in the site's source folder.
 */
public final class LocalLinks {

  private static final String UP = "..";

  private final Map<String, Address> files = new HashMap<>();
  private final Map<String, CorrectedNote> notes = new HashMap<>();
  private final Addresses addresses;

  LocalLinks(SiteContent content, Addresses addresses) {
    this.addresses = addresses;
    for (CorrectedNote note : content.notes()) {
      String place = composed(note.outline().note().place());
      files.put(place, addresses.note(note.path()));
      notes.put(place, note);
    }
    for (Outline page : content.pages()) {
      files.put(composed(page.note().path()), addresses.page(page.note().path()));
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
    int hash = target.indexOf('#');
    String name = hash < 0 ? "" : target.substring(hash + 1);
    return decoded(path(target))
        .flatMap(plain -> plain.isEmpty() ? Optional.of(file) : resolve(file, plain))
        .map(LocalLinks::composed)
        .flatMap(there -> Optional.ofNullable(files.get(there)).map(page -> at(there, page, name)));
  }

  /** An address without what stands behind a question mark or a hash. */
  static String path(String target) {
    int end = 0;
    while (end < target.length() && target.charAt(end) != '?' && target.charAt(end) != '#') {
      end++;
    }
    return target.substring(0, end);
  }

  private Found at(String file, Address page, String name) {
    CorrectedNote note = notes.get(file);
    Anchor whole = new Anchor(page, "");
    if (name.isEmpty()) {
      return new Found(whole, true);
    }
    Optional<Anchor> heading =
        note == null ? Optional.empty() : heading(note, bare(decoded(name).orElse(name)));
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
      for (Map.Entry<Integer, String> place : HeadingIds.of(note, topic).entrySet()) {
        String words = note.outline().note().line(place.getKey()).text();
        String id = bare(place.getValue());
        if (bare(words).equals(name) || id.equals(name) || id.equals("s" + name)) {
          return Optional.of(new Anchor(page, place.getValue()));
        }
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
    return composed(name)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** From a path as it is written in a file to one from the source folder on. */
  private static Optional<String> resolve(String file, String path) {
    List<String> steps = new ArrayList<>();
    if (!path.startsWith("/")) {
      steps.addAll(Arrays.asList(file.split("/", -1)));
      steps.remove(steps.size() - 1);
    }
    for (String step : path.split("/", -1)) {
      if (step.equals(UP) && steps.isEmpty()) {
        return Optional.empty();
      }
      if (step.equals(UP)) {
        steps.remove(steps.size() - 1);
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }

  /** Without the escapes of addresses; nothing where one is cut short. */
  private static Optional<String> decoded(String path) {
    try {
      return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Systems write the same letters of file names in two ways; this is one of them. */
  private static String composed(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }
}
