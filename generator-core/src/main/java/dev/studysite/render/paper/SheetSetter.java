package dev.studysite.render.paper;

import dev.studysite.glossary.TermKey;
import dev.studysite.outline.TopicKey;
import dev.studysite.render.view.Marks;
import dev.studysite.render.view.SectionView;
import dev.studysite.render.view.Typesetter;
import dev.studysite.render.view.Weaver;
import dev.studysite.render.view.Weaver.TermTarget;
import dev.studysite.study.Box;
import dev.studysite.study.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the boxes of a sheet, with links that lead one way or the other. */
final class SheetSetter {

  private final SheetLinks links;
  private final SheetLinks.Targets targets;
  private final boolean onPaper;
  private final Map<String, Marks> marks = new HashMap<>();
  private final Map<TopicKey, String> ids = new HashMap<>();

  /**
   * Takes the links.
   *
   * @param links all of them
   * @param targets those of the medium
   * @param onPaper true where terms lead to the box that defines them, if there is one
   */
  SheetSetter(SheetLinks links, SheetLinks.Targets targets, boolean onPaper) {
    this.links = links;
    this.targets = targets;
    this.onPaper = onPaper;
  }

  /** The sheet as it is shown. */
  SheetText set(Sheet sheet) {
    List<Box> all = sheet.boxes();
    for (Box box : all) {
      ids.putIfAbsent(box.topic().key(), "b" + (ids.size() + 1));
    }
    int outermost = all.stream().mapToInt(SheetSetter::depth).min().orElse(0);
    List<BoxText> boxes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean opens = i + 1 < all.size() && depth(all.get(i + 1)) > depth(all.get(i));
      boxes.add(box(all.get(i), depth(all.get(i)) - outermost, opens));
    }
    boxes.addAll(new TermBoxes(term -> targets.term().apply(term)).of(sheet.terms()));
    String moreTerms = sheet.terms().isEmpty() ? links.moreTerms() : "";
    return new SheetText(sheet.title(), sheet.leftOut(), moreTerms, boxes);
  }

  private static int depth(Box box) {
    return box.topic().above().size();
  }

  private BoxText box(Box box, int level, boolean opens) {
    TopicKey topic = box.topic().key();
    Weaver weaver = new Weaver(marks(box), term -> target(term, topic));
    SectionView section = new Typesetter(weaver).section(box.topic().section(), 2);
    String href = targets.topic().apply(topic).orElse("");
    return new BoxText(
        ids.getOrDefault(topic, ""),
        level,
        opens,
        section.heading(),
        href,
        Atomizer.atoms(section));
  }

  /** On a screen the page of a term is better than its box, if there is one. */
  private Optional<TermTarget> target(TermKey term, TopicKey here) {
    Optional<TopicKey> home = links.definedIn().apply(term);
    Optional<String> id = home.map(ids::get);
    Optional<TermTarget> away = targets.term().apply(term);
    if (id.isEmpty() || (!onPaper && away.isPresent())) {
      return away;
    }
    return home.filter(topic -> !topic.equals(here))
        .flatMap(topic -> id)
        .map(box -> new TermTarget(term.text(), "#" + box));
  }

  private Marks marks(Box box) {
    return marks.computeIfAbsent(
        box.note().path(),
        path -> Marks.of(box.note(), links.mentions().apply(path), links.remarks().apply(path)));
  }
}
