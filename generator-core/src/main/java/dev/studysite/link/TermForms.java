package dev.studysite.link;

import dev.studysite.correct.NoteMemory;
import dev.studysite.glossary.AuthoredEntry;
import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.lexicon.CasePolicy;
import dev.studysite.lexicon.Makers;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.lexicon.NameMatcher;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every form of every term, and what each of them means. */
final class TermForms {

  /**
   * What a form means.
   *
   * @param terms the term; several where the form could be any of them
   */
  record Meaning(List<Term> terms) {
    boolean isAmbiguous() {
      return terms.size() > 1;
    }
  }

  /** How much a claim counts: a name more than the owner's other form, that more than a guess. */
  private enum Rank {
    NAME,
    AUTHORED,
    HARVESTED,
    EXPANSION,
    WITH_MAKER,
    OTHER_ENDING
  }

  private record Claim(String form, Term term, Rank rank, CasePolicy letters) {}

  private static final int SHORT = 3;

  /**
   * All that the links of a note can depend on in a form.
   *
   * @param words the form
   * @param letters what its case says
   * @param terms the names of the terms that it means
   * @param saidIn the notes that say what the first of them is
   */
  record Sense(String words, CasePolicy letters, List<String> terms, Set<String> saidIn) {}

  private final NameMatcher<Meaning> matcher;
  private final List<Term> terms;
  private final List<Sense> senses = new ArrayList<>();
  private final NoteMemory<List<TopicForms.Named>> headings = new NoteMemory<>();
  private final List<Problem> problems = new ArrayList<>();

  TermForms(Glossary glossary, List<AuthoredEntry> entries) {
    Map<TermKey, Set<String>> owners = new TreeMap<>();
    for (AuthoredEntry entry : entries) {
      Set<String> forms = entry.also().stream().collect(Collectors.toSet());
      entry.expansion().ifPresent(forms::add);
      owners.merge(entry.key(), forms, (one, other) -> one);
    }
    Map<String, List<Claim>> claims = new TreeMap<>();
    for (Term term : glossary.terms()) {
      claim(claims, term, owners.getOrDefault(term.key(), Set.of()));
    }
    NameMatcher.Builder<Meaning> builder = NameMatcher.builder();
    claims.values().forEach(same -> register(builder, same));
    this.matcher = builder.build();
    this.terms = glossary.terms();
  }

  /** True where the terms of another glossary have the same forms, which mean the same. */
  boolean areOf(Glossary glossary) {
    List<Term> others = glossary.terms();
    return terms.size() == others.size()
        && IntStream.range(0, terms.size()).allMatch(i -> areAlike(terms.get(i), others.get(i)));
  }

  private static boolean areAlike(Term one, Term other) {
    return one.name().equals(other.name())
        && one.caseSensitive() == other.caseSensitive()
        && one.also().equals(other.also())
        && one.expansion().equals(other.expansion())
        && LinkRules.notesThatCount(one).equals(LinkRules.notesThatCount(other));
  }

  /** The headings of notes that hold one of these forms, as far as they were looked for. */
  NoteMemory<List<TopicForms.Named>> headings() {
    return headings;
  }

  /** Every form with what it means. */
  Set<Sense> senses() {
    return Set.copyOf(senses);
  }

  /** The forms in a text, by place. */
  List<NameMatch<Meaning>> matches(String text) {
    return matcher.matches(text);
  }

  /** Forms that could mean two terms. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private static void claim(Map<String, List<Claim>> claims, Term term, Set<String> owners) {
    add(claims, term, term.name(), Rank.NAME);
    for (String form : term.also()) {
      add(claims, term, form, owners.contains(form) ? Rank.AUTHORED : Rank.HARVESTED);
    }
    for (Expansion expansion : term.expansion().stream().toList()) {
      boolean owner = owners.contains(expansion.words());
      add(claims, term, expansion.words(), owner ? Rank.AUTHORED : Rank.EXPANSION);
    }
    List<String> forms = new ArrayList<>(term.also());
    forms.add(term.name());
    forms.forEach(form -> addWithMakers(claims, term, form));
    forms.forEach(form -> addWithoutPlurals(claims, term, form));
  }

  /** {@code engines room} is written {@code engine room} as well. */
  private static void addWithoutPlurals(Map<String, List<Claim>> claims, Term term, String form) {
    String[] words = form.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i++) {
      String word = words[i];
      boolean plural = isPlural(word);
      words[i] = plural ? word.substring(0, word.length() - 1) : word;
    }
    String singular = String.join(" ", words);
    if (!singular.equals(form)) {
      add(claims, term, singular, Rank.OTHER_ENDING);
    }
  }

  private static boolean isPlural(String word) {
    int last = word.length() - 1;
    return last > SHORT && word.charAt(last) == 's' && "sui'’".indexOf(word.charAt(last - 1)) < 0;
  }

  /** {@code AWS Lambda} is one mention of Lambda, not one of AWS and one of Lambda. */
  private static void addWithMakers(Map<String, List<Claim>> claims, Term term, String form) {
    boolean named = Makers.omitted().stream().anyMatch(form::startsWith);
    if (Character.isUpperCase(form.charAt(0)) && !named) {
      Makers.omitted().forEach(maker -> add(claims, term, maker + form, Rank.WITH_MAKER));
    }
  }

  private static void add(Map<String, List<Claim>> claims, Term term, String form, Rank rank) {
    boolean isShort = form.length() <= SHORT || rank == Rank.NAME;
    CasePolicy letters = term.caseSensitive() && isShort ? CasePolicy.EXACT : CasePolicy.ANY;
    Claim claim = new Claim(form, term, rank, letters);
    claims.computeIfAbsent(key(form, letters), none -> new ArrayList<>()).add(claim);
  }

  /** Forms that tell themselves apart by case are different forms. */
  private static String key(String form, CasePolicy letters) {
    String key = TermKey.of(form).text();
    return letters == CasePolicy.EXACT ? key + " " + form : key + " " + key;
  }

  private void register(NameMatcher.Builder<Meaning> builder, List<Claim> same) {
    Rank best = same.stream().map(Claim::rank).min(Rank::compareTo).orElseThrow();
    List<Claim> claims = same.stream().filter(claim -> claim.rank() == best).toList();
    List<Term> terms = claims.stream().map(Claim::term).distinct().toList();
    Claim first = claims.get(0);
    Meaning meaning = new Meaning(terms);
    if (meaning.isAmbiguous()) {
      problems.add(ambiguous(first, terms));
    }
    builder.add(first.form(), meaning, first.letters());
    senses.add(
        new Sense(
            first.form(),
            first.letters(),
            terms.stream().map(Term::name).toList(),
            LinkRules.notesThatCount(first.term())));
  }

  private static Problem ambiguous(Claim claim, List<Term> terms) {
    String form = claim.form();
    String names =
        terms.stream().map(term -> "“" + term.name() + "”").collect(Collectors.joining(" and "));
    String what = "“" + form + "” could be " + names + ", so it is no link";
    String hint =
        claim.rank() == Rank.AUTHORED
            ? "Leave “" + form + "” in the “Also:” line of one of them only."
            : "Paste this line below the heading of the one that is meant: Also: " + form;
    return Problem.warning(Place.of("glossary.md"), what, hint);
  }
}
