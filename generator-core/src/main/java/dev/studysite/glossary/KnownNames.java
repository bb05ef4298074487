package dev.studysite.glossary;

import dev.studysite.lexicon.Form;
import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.lexicon.NameMatcher;
import dev.studysite.lexicon.Standing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of the lexicon that a note's use alone makes terms: services and products. */
final class KnownNames {

  private static final Set<String> KINDS = Set.of("service", "product");

  private final NameMatcher<Form> matcher;
  private final Lexicon lexicon;

  KnownNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    NameMatcher.Builder<Form> builder = NameMatcher.builder();
    lexicon.names().stream()
        .filter(this::isTerm)
        .forEach(
            name -> {
              builder.add(name.text(), name.form(), name.form().letters());
              name.form()
                  .also()
                  .forEach(also -> builder.add(also, name.form(), name.form().letters()));
            });
    this.matcher = builder.build();
  }

  /** The names that stand in a text, each once. */
  List<Form> in(String text) {
    Set<Form> forms = new LinkedHashSet<>();
    for (NameMatch<Form> match : matcher.matches(text)) {
      forms.add(match.value());
    }
    return List.copyOf(forms);
  }

  /** True for a word of general English. */
  boolean isEnglish(String word) {
    return lexicon.isEnglish(word);
  }

  /** True where a phrase that ends with this word can be a name: a noun, or no word at all. */
  boolean endsName(String word) {
    Set<String> tags = lexicon.tags(word.toLowerCase(Locale.ROOT));
    return tags.isEmpty() || tags.contains("NN") || tags.contains("NNS") || tags.contains("NNP");
  }

  private boolean isTerm(KnownName name) {
    boolean word = name.text().indexOf(' ') < 0 && lexicon.isEnglish(name.text());
    return name.standing() == Standing.PROPER && KINDS.contains(name.form().kind()) && !word;
  }
}
