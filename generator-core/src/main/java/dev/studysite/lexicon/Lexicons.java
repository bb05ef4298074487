package dev.studysite.lexicon;

import dev.studysite.read.TableFile;
import dev.studysite.read.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts the layers of a site's lexicon together. */
public final class Lexicons {

  private static final int RARE = 3;
  private static final String BARS = "\\s*\\|\\|\\s*";

  /**
   * The lexicon of a site: English, technology at large, the packs that come with the library, and
   * what the owner adds.
   *
   * @param owner the rows of {@code lexicon.tsv}: {@code form}, {@code also} (joined by two bars),
   *     {@code kind}, {@code case} ({@code any} or {@code exact})
   * @param authored the headwords of {@code glossary.md} with their other forms
   */
  public Lexicon lexicon(TableFile owner, List<Form> authored) {
    Ahead<WordCounts> counts = new Ahead<>(() -> Resources.counts("aws.counts.gz"));
    English english = new English();
    List<KnownName> names = new ArrayList<>();
    owner.rows().forEach(row -> addOwned(row, names));
    List<String[]> pack = Resources.rows("aws.names.tsv");
    Map<String, KnownName> byKey = builtIn(english, pack);
    for (Form form : authored) {
      put(byKey, authored(form, english));
    }
    names.addAll(byKey.values());
    Set<String> subject = new TreeSet<>(Resources.subject("aws.names.tsv"));
    for (String[] row : pack) {
      if (row[1].equals("service")) {
        subject.add(row[0]);
      }
    }
    Set<String> terms = new HashSet<>(CommandWords.tools());
    for (String[] row : Resources.rows("software-words.tsv")) {
      terms.add(row[0]);
    }
    return new Lexicon(english, counts.get(), names, subject, terms);
  }

  /** The library's own names; of two for the same letters the one that stands more freely. */
  private static Map<String, KnownName> builtIn(English english, List<String[]> pack) {
    Map<String, KnownName> byKey = new LinkedHashMap<>();
    for (String[] row : Resources.rows("technology.tsv")) {
      put(byKey, guarded(technology(row), english));
    }
    PackNames judge = new PackNames(english);
    for (String[] row : pack) {
      put(byKey, judge.name(row));
    }
    return byKey;
  }

  private static void put(Map<String, KnownName> byKey, KnownName name) {
    if (name.standing() == Standing.SHIELD && name.text().indexOf(' ') > 0) {
      return;
    }
    String key = FormKey.withoutDots(FormKey.of(name.text()));
    KnownName old = byKey.get(key);
    if (old == null || freer(name, old)) {
      byKey.put(key, name);
    }
  }

  private static boolean freer(KnownName one, KnownName other) {
    return one.standing().compareTo(other.standing()) < 0;
  }

  private static void addOwned(TableRow row, List<KnownName> names) {
    String text = row.get("form").strip();
    if (!text.isEmpty()) {
      boolean exact = row.get("case").strip().equals("exact");
      CasePolicy letters = exact ? CasePolicy.EXACT : CasePolicy.ANY;
      Form form = new Form(text, split(row.get("also")), row.get("kind"), letters, Layer.OWNER);
      boolean small = text.equals(text.toLowerCase(Locale.ROOT));
      names.add(new KnownName(text, form, small ? Standing.JOINED : Standing.PROPER));
    }
  }

  /** A headword has a capital as every heading has: only a coined word is asked for in its case. */
  private static KnownName authored(Form form, English english) {
    String text = form.text();
    boolean coined =
        text.indexOf(' ') < 0
            && !text.substring(1).equals(text.substring(1).toLowerCase(Locale.ROOT))
            && english.frequency(text.toLowerCase(Locale.ROOT)) < 0;
    return new KnownName(text, form, coined ? Standing.PROPER : Standing.SHIELD);
  }

  private static KnownName technology(String[] row) {
    Form form = new Form(row[0], split(row[1]), row[2], CasePolicy.ANY, Layer.TECHNOLOGY);
    return new KnownName(row[0], form, Standing.valueOf(row[3].toUpperCase(Locale.ROOT)));
  }

  /** Whatever a list says: an acronym that is a word of everyday language needs company. */
  private static KnownName guarded(KnownName name, English english) {
    boolean word =
        name.form().kind().equals("acronym")
            && name.standing() == Standing.PROPER
            && english.frequency(name.text().toLowerCase(Locale.ROOT)) > RARE;
    return word ? new KnownName(name.text(), name.form(), Standing.COMPANY) : name;
  }

  private static List<String> split(String also) {
    if (also.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(also.strip().split(BARS)).filter(form -> !form.isEmpty()).toList();
  }
}
