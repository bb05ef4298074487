package dev.studysite.render.page;

import dev.studysite.glossary.LikeNames;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.link.Neighbour;
import dev.studysite.link.Neighbours;
import dev.studysite.site.ComparisonPage;
import dev.studysite.site.Page;
import dev.studysite.site.SiteContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a term has to do with other terms, and the topic it belongs to. */
final class TermRelations {

  private static final int MOST_RELATED = 10;
  private static final int MOST_LIKE = 4;
  private static final int MOST_NEAR = 40;
  private static final int LIKE_CHARACTERS = 130;

  private static final Map<Neighbour.Nearness, String> LABELS =
      Map.of(
          Neighbour.Nearness.LINE, "On one line with",
          Neighbour.Nearness.LIST, "In one list with",
          Neighbour.Nearness.TOPIC, "In one topic with");

  private final SiteIndex index;
  private final Neighbours neighbours;
  private final LikeNames likeNames;
  private final Map<TermKey, List<ComparisonPage>> comparisons = new HashMap<>();

  TermRelations(SiteIndex index) {
    SiteContent content = index.site().content();
    this.index = index;
    this.neighbours = new Neighbours(content.notes(), content.links());
    this.likeNames = new LikeNames(content.glossary().terms());
    for (Page page : index.site().pages()) {
      if (page instanceof ComparisonPage comparison) {
        comparison
            .comparison()
            .terms()
            .forEach(
                term ->
                    comparisons
                        .computeIfAbsent(term.key(), none -> new ArrayList<>())
                        .add(comparison));
      }
    }
  }

  /** The topic that a term belongs to. */
  List<LinkView> home(Desk desk, Term term) {
    return index
        .links()
        .home(term.key())
        .filter(topic -> index.topic(topic).isPresent())
        .map(
            topic ->
                new LinkView(index.title(topic), desk.to(index.site().addresses().topic(topic))))
        .stream()
        .toList();
  }

  /** The terms that stand near a term; what it may be taken for is told elsewhere. */
  List<TermView.Related> related(Desk desk, Term term) {
    List<Neighbour> near = neighbours.of(term.key(), MOST_RELATED);
    List<TermView.Related> groups = new ArrayList<>();
    for (Neighbour.Nearness nearness : Neighbour.Nearness.values()) {
      List<LinkView> terms =
          near.stream()
              .filter(other -> other.nearness() == nearness)
              .flatMap(other -> index.term(other.term()).stream())
              .map(other -> new LinkView(other.name(), desk.href(other)))
              .toList();
      if (!terms.isEmpty()) {
        groups.add(
            new TermView.Related(Optional.ofNullable(LABELS.get(nearness)).orElse(""), terms));
      }
    }
    return groups;
  }

  private List<Term> nearestFirst(Term term) {
    List<TermKey> near =
        neighbours.of(term.key(), MOST_NEAR).stream().map(Neighbour::term).toList();
    return likeNames.of(term).stream()
        .sorted(
            Comparator.comparingInt(
                other -> near.contains(other.key()) ? near.indexOf(other.key()) : MOST_NEAR))
        .toList();
  }

  /** The pages that show a term beside others of its kind. */
  List<LinkView> sideBySide(Desk desk, Term term) {
    return comparisons.getOrDefault(term.key(), List.of()).stream()
        .map(page -> new LinkView(FactViews.title(page.comparison()), desk.to(page.address())))
        .toList();
  }

  /** The terms that a term may be taken for, told apart in a sentence each. */
  List<TermView.Like> like(Desk desk, Term term) {
    List<TermView.Like> like = new ArrayList<>();
    Set<String> glosses = new HashSet<>(List.of("", index.gloss(term)));
    for (Term other : nearestFirst(term)) {
      String gloss = Sentences.head(index.gloss(other), LIKE_CHARACTERS);
      if (like.size() < MOST_LIKE && glosses.add(gloss)) {
        like.add(new TermView.Like(other.name(), desk.href(other), gloss));
      }
    }
    return like;
  }
}
