package dev.studysite.site;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Outline;
import dev.studysite.study.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The pages that list notes and sheets, in batches where there are too many for one page. */
final class Batches {

  /** So many titles, at some 40 bytes each when packed, still come with the first window of TCP. */
  static final int MOST = 150;

  private Batches() {}

  /** The first page, with the notes or with the pages that list them. */
  static List<Page> home(Optional<Outline> text, List<CorrectedNote> notes) {
    if (notes.size() <= MOST) {
      return List.of(new Page.Home(Addresses.HOME, text, notes, List.of()));
    }
    List<Page> pages = new ArrayList<>();
    List<Page.Part> parts = new ArrayList<>();
    for (List<CorrectedNote> some : batches(notes)) {
      String label = label(some, Titles::of);
      Address address = Addresses.notesPart(parts.size() + 1);
      parts.add(new Page.Part(label, address, some.size()));
      pages.add(new Page.NoteList(address, label, some));
    }
    pages.add(new Page.Home(Addresses.HOME, text, List.of(), parts));
    return pages;
  }

  /** The list of sheets, or the pages that list some of them each. */
  static List<Page> sheets(List<Sheet> sheets) {
    if (sheets.size() <= MOST) {
      return List.of(new Page.SheetIndex(Addresses.SHEETS, sheets, List.of()));
    }
    List<Page> pages = new ArrayList<>();
    List<Page.Part> parts = new ArrayList<>();
    for (List<Sheet> some : batches(sheets)) {
      Address address = Addresses.sheetsPart(parts.size() + 1);
      parts.add(new Page.Part(label(some, Sheet::title), address, some.size()));
      pages.add(new Page.SheetIndex(address, some, List.of()));
    }
    pages.add(new Page.SheetIndex(Addresses.SHEETS, List.of(), parts));
    return pages;
  }

  private static <T> List<List<T>> batches(List<T> all) {
    List<List<T>> batches = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MOST) {
      batches.add(all.subList(from, Math.min(from + MOST, all.size())));
    }
    return batches;
  }

  private static <T> String label(List<T> some, Function<T, String> title) {
    return title.apply(some.get(0)) + " – " + title.apply(some.get(some.size() - 1));
  }
}
