package dev.studysite.site;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Comparison;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.study.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Asks the allocator for every address of a site and writes down who got which. */
final class AddressBook {

  private static final String HTML = ".html";
  private static final String INDEX = "/index.html";

  private final Lock before;
  private final Allocator allocator;
  private final Slugs slugs;
  private final Map<String, Address> given = new HashMap<>();

  AddressBook(Lock before, Slugs slugs) {
    Set<Address> reserved = new TreeSet<>();
    before.rows().forEach(row -> reserved.addAll(row.former()));
    this.before = before;
    this.slugs = slugs;
    this.allocator = new Allocator(before, reserved);
  }

  Addresses fill(SiteContent content, List<Comparison> comparisons) {
    Map<String, Address> notes = notes(content.notes());
    return new Addresses(
        notes,
        topics(content.notes(), notes),
        terms(content.glossary().terms()),
        sheets(content.study().sheets(), notes),
        pages(content.pages()),
        comparisons(comparisons));
  }

  /** The lock from now on: what was given, and what was locked for things that are gone. */
  Lock lock() {
    Map<String, LockRow> rows = new HashMap<>();
    Set<Address> inUse = new HashSet<>(given.values());
    for (LockRow row : before.rows()) {
      if (!given.containsKey(row.key()) && !inUse.contains(row.address())) {
        rows.put(row.key(), row);
      }
    }
    Map<String, LockRow> old = new HashMap<>();
    before.rows().forEach(row -> old.put(row.key(), row));
    given.forEach(
        (key, address) -> rows.put(key, new LockRow(key, address, former(old.get(key), address))));
    return new Lock(new ArrayList<>(rows.values()), before.refused(), before.problems());
  }

  /** Addresses of things that are gone, with the note they were in; it may be there no longer. */
  Map<Address, Optional<String>> gone() {
    Map<Address, Optional<String>> gone = new TreeMap<>();
    Set<Address> inUse = new HashSet<>(given.values());
    for (LockRow row : before.rows()) {
      if (!given.containsKey(row.key()) && !inUse.contains(row.address())) {
        gone.put(row.address(), Keys.note(row.key()));
      }
    }
    return gone;
  }

  private static List<Address> former(@Nullable LockRow row, Address address) {
    if (row == null) {
      return List.of();
    }
    Set<Address> former = new TreeSet<>(row.former());
    if (!row.address().equals(address)) {
      former.add(row.address());
    }
    former.remove(address);
    return List.copyOf(former);
  }

  private Map<String, Address> notes(List<CorrectedNote> notes) {
    List<Claim> claims = new ArrayList<>();
    for (CorrectedNote note : notes) {
      String path = note.path();
      int dot = path.lastIndexOf('.');
      String words = dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
      claims.add(new Claim(Keys.note(note), "notes/", slugs.of(words), INDEX));
    }
    return byName(allocate(claims), notes.stream().map(CorrectedNote::path).toList(), "note:");
  }

  private Map<TopicKey, Address> topics(List<CorrectedNote> notes, Map<String, Address> folders) {
    List<Claim> claims = new ArrayList<>();
    for (CorrectedNote note : notes) {
      String folder = folders.getOrDefault(note.path(), Addresses.HOME).folder();
      List<Topic> topics = note.outline().topics();
      List<String> names = slugs.topics(note);
      for (int i = 0; i < topics.size(); i++) {
        claims.add(new Claim(Keys.of(topics.get(i).key()), folder, names.get(i), HTML));
      }
    }
    Map<String, Address> byKey = allocate(claims);
    Map<TopicKey, Address> topics = new HashMap<>();
    notes.stream()
        .flatMap(note -> note.outline().topics().stream())
        .forEach(topic -> topics.put(topic.key(), got(byKey, Keys.of(topic.key()))));
    return topics;
  }

  private Map<TermKey, Address> terms(List<Term> terms) {
    List<Claim> claims =
        terms.stream()
            .map(term -> new Claim(Keys.of(term.key()), "glossary/", slugs.of(term.name()), HTML))
            .toList();
    Map<String, Address> byKey = allocate(claims);
    Map<TermKey, Address> addresses = new HashMap<>();
    for (Term term : terms) {
      addresses.put(term.key(), got(byKey, Keys.of(term.key())));
    }
    return addresses;
  }

  private Map<String, Address> comparisons(List<Comparison> all) {
    List<Claim> claims =
        all.stream().map(c -> new Claim(Keys.of(c), "compare/", slugs.of(c.name()), HTML)).toList();
    return byName(allocate(claims), all.stream().map(Comparison::key).toList(), "compare:");
  }

  /** A sheet that is named as a note shares the note's name. */
  private Map<String, Address> sheets(List<Sheet> sheets, Map<String, Address> notes) {
    List<Claim> claims = new ArrayList<>();
    for (Sheet sheet : sheets) {
      String words =
          Optional.ofNullable(notes.get(sheet.name()))
              .map(address -> address.folder().replace("notes/", ""))
              .orElse(sheet.name());
      String variant = sheet.variant() ? " " + sheet.format().label() : "";
      claims.add(new Claim("sheet:" + sheet.key(), "sheets/", slugs.of(words + variant), HTML));
    }
    return byName(allocate(claims), sheets.stream().map(Sheet::key).toList(), "sheet:");
  }

  private Map<String, Address> pages(List<Outline> pages) {
    List<Claim> claims = new ArrayList<>();
    for (Outline page : pages) {
      String path = page.note().path();
      String file = path.substring(path.lastIndexOf('/') + 1);
      claims.add(new Claim("page:" + path, "pages/", slugs.of(file.replace(".md", "")), HTML));
    }
    List<String> paths = pages.stream().map(page -> page.note().path()).toList();
    return byName(allocate(claims), paths, "page:");
  }

  private Map<String, Address> allocate(List<Claim> claims) {
    Map<String, Address> addresses = allocator.allocate(claims);
    given.putAll(addresses);
    return addresses;
  }

  private static Address got(Map<String, Address> addresses, String key) {
    Address address = addresses.get(key);
    if (address == null) {
      throw new IllegalStateException("no address was given to " + key);
    }
    return address;
  }

  private static Map<String, Address> byName(
      Map<String, Address> addresses, List<String> names, String prefix) {
    Map<String, Address> byName = new LinkedHashMap<>();
    for (String name : names) {
      byName.put(name, got(addresses, prefix + name));
    }
    return byName;
  }
}
