package dev.studysite.render.paper;

import dev.studysite.render.view.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes behind a term on which page of the sheet it is defined, where that is another page: {@code
 * KMS›2}. Before the boxes have their pages the widest number holds the room, so what is printed
 * never takes more than what was measured.
 */
final class PageMarks {

  /** It points to a page, and stands in no note before a number. */
  static final String SIGN = "›";

  /** Says at the foot of a page what the sign means. */
  static final String LEGEND = SIGN + "2: see page 2";

  /** Fewer letters than even a sheet of short lists has on a page. */
  private static final int LEAST_ON_A_PAGE = 900;

  private static final String WIDEST_DIGIT = "8";

  private final Map<String, Integer> pages;
  private final String room;
  private final boolean linked;

  private PageMarks(Map<String, Integer> pages, String room, boolean linked) {
    this.pages = Map.copyOf(pages);
    this.room = room;
    this.linked = linked;
  }

  /** Holds the room of all marks. */
  static PageMarks measuring(SheetText sheet) {
    return new PageMarks(Map.of(), room(sheet), true);
  }

  /**
   * Marks the terms whose definition stands on another page.
   *
   * @param linked false where the terms do not lead to the boxes that define them
   */
  static PageMarks of(SheetText sheet, SheetLayout layout, boolean linked) {
    Map<String, Integer> pages = new HashMap<>();
    for (int page = 0; page < layout.pages().size(); page++) {
      for (List<SheetLayout.Part> column : layout.pages().get(page)) {
        for (SheetLayout.Part part : column) {
          pages.putIfAbsent(sheet.boxes().get(part.box()).id(), page + 1);
        }
      }
    }
    return new PageMarks(pages, room(sheet), linked);
  }

  /** As many digits as the pages of the sheet can have at most. */
  private static String room(SheetText sheet) {
    long letters = sheet.boxes().stream().mapToLong(box -> letters(box.atoms())).sum();
    return SIGN + WIDEST_DIGIT.repeat(String.valueOf(1 + letters / LEAST_ON_A_PAGE).length());
  }

  /**
   * Atoms as they are shown on a page.
   *
   * @param page the page, from 1
   */
  List<Atom> on(int page, List<Atom> atoms) {
    return atoms.stream()
        .map(
            atom ->
                new Atom(
                    atom.kind(),
                    atom.depth(),
                    atom.marker(),
                    atom.cells().stream().map(cell -> marked(cell, page)).toList(),
                    atom.leadsIn()))
        .toList();
  }

  /** True where any term of the sheet is marked. */
  boolean isUsed(SheetText sheet, SheetLayout layout) {
    int page = 0;
    for (List<List<SheetLayout.Part>> columns : layout.pages()) {
      page++;
      for (SheetLayout.Part part : columns.stream().flatMap(List::stream).toList()) {
        List<Atom> atoms = sheet.boxes().get(part.box()).atoms().subList(part.from(), part.to());
        if (letters(on(page, atoms)) > letters(atoms)) {
          return true;
        }
      }
    }
    return false;
  }

  private static long letters(List<Atom> atoms) {
    return atoms.stream()
        .flatMap(atom -> atom.cells().stream())
        .mapToLong(cell -> Piece.plain(cell).length())
        .sum();
  }

  private List<Piece> marked(List<Piece> pieces, int page) {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.OnPage mark) {
        String text = pages.isEmpty() ? room : text(mark.box(), page);
        if (!text.isEmpty()) {
          all.add(new Piece.OnPage(mark.box(), text));
        }
      } else if (piece instanceof Piece.TermLink link) {
        all.addAll(link(link, marked(link.inside(), page)));
      } else if (piece instanceof Piece.Stressed stressed) {
        all.add(new Piece.Stressed(stressed.strong(), marked(stressed.inside(), page)));
      } else if (piece instanceof Piece.OnLine line) {
        all.add(new Piece.OnLine(line.line(), marked(line.inside(), page)));
      } else {
        all.add(piece);
      }
    }
    return all;
  }

  private List<Piece> link(Piece.TermLink link, List<Piece> inside) {
    return linked || !link.href().startsWith("#")
        ? List.of(new Piece.TermLink(link.slug(), link.href(), link.topic(), inside))
        : inside;
  }

  /** None on the page itself, and none that is longer than the room that was held. */
  private String text(String box, int page) {
    int home = pages.getOrDefault(box, page);
    String text = SIGN + home;
    return home == page || text.length() > room.length() ? "" : text;
  }
}
