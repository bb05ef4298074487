package dev.studysite.render.paper;

import dev.studysite.glossary.TermKey;
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
import java.util.function.Function;

/** Sets the boxes of a sheet, with links that lead one way or the other. */
final class SheetSetter {

  private final SheetLinks links;
  private final Function<TermKey, Optional<TermTarget>> terms;
  private final Map<String, Marks> marks = new HashMap<>();

  /**
   * Takes the links.
   *
   * @param links the mentions
   * @param terms where the links of terms lead
   */
  SheetSetter(SheetLinks links, Function<TermKey, Optional<TermTarget>> terms) {
    this.links = links;
    this.terms = terms;
  }

  /** The sheet as it is shown. */
  SheetText set(Sheet sheet) {
    int outermost = sheet.boxes().stream().mapToInt(SheetSetter::depth).min().orElse(0);
    List<BoxText> boxes = new ArrayList<>();
    List<Box> all = sheet.boxes();
    for (int i = 0; i < all.size(); i++) {
      boolean opens = i + 1 < all.size() && depth(all.get(i + 1)) > depth(all.get(i));
      boxes.add(box(all.get(i), "b" + (i + 1), depth(all.get(i)) - outermost, opens));
    }
    return new SheetText(sheet.title(), boxes);
  }

  private static int depth(Box box) {
    return box.topic().above().size();
  }

  private BoxText box(Box box, String id, int level, boolean opens) {
    Typesetter typesetter = new Typesetter(new Weaver(marks(box), terms));
    SectionView section = typesetter.section(box.topic().section(), 2);
    return new BoxText(id, level, opens, section.heading(), Atomizer.atoms(section));
  }

  private Marks marks(Box box) {
    return marks.computeIfAbsent(
        box.note().path(), path -> Marks.of(box.note(), links.mentions().apply(path)));
  }
}
