package dev.studysite.render.paper;

import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.render.view.BlockView;
import dev.studysite.render.view.Marks;
import dev.studysite.render.view.Piece;
import dev.studysite.render.view.SectionView;
import dev.studysite.render.view.Typesetter;
import dev.studysite.render.view.Weaver;
import dev.studysite.render.view.Weaver.TermTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Sets terms with their definitions: a box for each letter. */
final class TermBoxes {

  private final Function<TermKey, Optional<TermTarget>> targets;
  private final Typesetter setter =
      new Typesetter(new Weaver(Marks.of(List.of()), term -> Optional.empty()));

  /**
   * Takes the links.
   *
   * @param targets where the name of a term leads
   */
  TermBoxes(Function<TermKey, Optional<TermTarget>> targets) {
    this.targets = targets;
  }

  /** The boxes. */
  List<BoxText> of(List<Term> terms) {
    Map<String, List<Atom>> letters = new TreeMap<>();
    for (Term term : terms) {
      letters.computeIfAbsent(letter(term), letter -> new ArrayList<>()).addAll(atoms(term));
    }
    List<BoxText> boxes = new ArrayList<>();
    letters.forEach(
        (letter, atoms) ->
            boxes.add(
                new BoxText(
                    "t" + (boxes.size() + 1),
                    0,
                    false,
                    List.of(new Piece.Words(letter)),
                    "",
                    atoms)));
    return boxes;
  }

  private static String letter(Term term) {
    int first = term.name().isEmpty() ? '#' : Character.toUpperCase(term.name().codePointAt(0));
    return Character.isLetter(first) ? Character.toString(first) : "#";
  }

  private List<Atom> atoms(Term term) {
    List<BlockView> blocks = new ArrayList<>(setter.blocks(term.definition()));
    if (blocks.isEmpty()) {
      term.sayings()
          .forEach(
              saying ->
                  blocks.add(new BlockView.Paragraph(0, false, setter.pieces(saying.text()))));
    }
    List<Piece> words = head(term);
    if (!blocks.isEmpty() && blocks.get(0) instanceof BlockView.Paragraph first) {
      words.addAll(first.pieces());
      blocks.remove(0);
    }
    blocks.add(0, new BlockView.Paragraph(0, false, words));
    List<Atom> atoms =
        new ArrayList<>(Atomizer.atoms(new SectionView(0, "", 0, List.of(), blocks, List.of())));
    Atom first = atoms.get(0);
    atoms.set(0, new Atom("e", 0, "", first.cells(), first.leadsIn()));
    return atoms;
  }

  private List<Piece> head(Term term) {
    List<Piece> name = List.of(new Piece.Words(term.name()));
    List<Piece> words = new ArrayList<>();
    words.add(
        new Piece.Stressed(
            true,
            targets
                .apply(term.key())
                .<List<Piece>>map(at -> List.of(new Piece.TermLink(at.slug(), at.href(), name)))
                .orElse(name)));
    words.add(
        new Piece.Words(
            term.expansion().map(known -> " (" + known.words() + ")").orElse("") + " – "));
    return words;
  }
}
