package dev.studysite.render.paper;

import dev.studysite.render.view.BrokenTemplateException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks for the largest type with which a sheet fits its pages, and packs it. */
final class Fit {

  /** What rounding in the renderer and in browsers may add to a column, in points. */
  private static final double HAIR = 3;

  /** With more pages the saving of paper is not worth the search: they keep the smallest type. */
  private static final int MOST_PAGES = 16;

  /** Tenths of a point from which on type is easy to read: no box is divided to make it larger. */
  private static final int EASY = 90;

  private static final double TENTHS = 10;

  private final SheetText sheet;
  private final Page page;
  private final Measure measure;
  private final Map<Integer, Heights> measured = new HashMap<>();

  /** Gives the heights for a size of type in tenths of a point. */
  interface Measure {
    /** The heights. */
    Heights at(int tenths) throws BrokenTemplateException;
  }

  /**
   * Takes a sheet.
   *
   * @param sheet the sheet
   * @param page where the columns lie
   * @param measure gives the heights for a size of type in tenths of a point; asked once a size
   */
  Fit(SheetText sheet, Page page, Measure measure) {
    this.sheet = sheet;
    this.page = page;
    this.measure = measure;
  }

  /**
   * The layout with the largest type that fits. Boxes are divided only where a column would
   * otherwise be left a quarter empty, or where it makes type larger that is small, and then rather
   * between sections than between lines.
   *
   * @param wanted the pages wanted; 0 for the fewest that take comfortable type
   * @return none where even the smallest type does not fit the pages wanted
   */
  Optional<SheetLayout> on(int wanted) throws BrokenTemplateException {
    int smallest = wanted > 0 ? PaperOptions.SMALLEST : PaperOptions.COMFORTABLE;
    int pages = wanted > 0 ? wanted : fewestPages(smallest);
    Optional<Packed> best = Optional.empty();
    for (Dividing dividing : Dividing.values()) {
      int least = best.map(Packed::tenths).orElse(smallest);
      best = better(best, largest(pages, least, dividing));
      if (best.isPresent() && best.get().isGood()) {
        break;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(layout(best.get()));
  }

  /** The second only where it has larger type, or fills columns that the first leaves empty. */
  private static Optional<Packed> better(Optional<Packed> first, Optional<Packed> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.or(keep(second));
    }
    boolean larger = second.get().tenths() > first.get().tenths();
    return larger || first.get().hasGap() ? second : first;
  }

  /** The fewest pages that hold the sheet at a size: one, or an even number for both sides. */
  int fewestPages(int tenths) throws BrokenTemplateException {
    int fewest = packer(tenths, Dividing.AT_LINES).fewest();
    int columns = fewest;
    while (columns < 2 * fewest + page.columns()
        && pack(tenths, columns, Dividing.AT_LINES).isEmpty()) {
      columns++;
    }
    int pages = (columns + page.columns() - 1) / page.columns();
    return pages <= 1 ? 1 : pages + pages % 2;
  }

  /** A packing with the size of type it was made for. */
  private record Packed(int tenths, List<Unit> units, Packing packing, boolean hasGap) {

    /** True where dividing more boxes would win nothing that is worth it. */
    private boolean isGood() {
      return !hasGap && tenths >= EASY;
    }
  }

  private Optional<Packed> largest(int pages, int smallest, Dividing dividing)
      throws BrokenTemplateException {
    int columns = pages * page.columns();
    Optional<Packed> best = pack(smallest, columns, dividing);
    int low = smallest;
    int high = best.isPresent() && pages <= MOST_PAGES ? PaperOptions.LARGEST + 1 : smallest;
    boolean guess = true;
    while (high - low > 1) {
      int middle = guess ? guess(low, high, columns) : (low + high) / 2;
      Optional<Packed> packed = pack(middle, columns, dividing);
      guess = packed.isPresent();
      low = guess ? middle : low;
      high = guess ? high : middle;
      best = packed.or(keep(best));
    }
    return best;
  }

  private static <T> Supplier<Optional<T>> keep(Optional<T> value) {
    return () -> value;
  }

  /**
   * Text takes room as the square of its size, so the size that fills the columns can be told from
   * a smaller one, and few sizes need to be measured.
   */
  private int guess(int low, int high, int columns) throws BrokenTemplateException {
    double full = packer(low, Dividing.NOWHERE).total() / (columns * room(low));
    int likely = (int) Math.round(low / Math.sqrt(Math.max(full, 0.01)));
    return Math.max(low + 1, Math.min(high - 1, likely));
  }

  private Optional<Packed> pack(int tenths, int columns, Dividing dividing)
      throws BrokenTemplateException {
    Packer packer = packer(tenths, dividing);
    return packer
        .pack(columns)
        .map(found -> new Packed(tenths, packer.units(), found, packer.hasGap(found)));
  }

  private Packer packer(int tenths, Dividing dividing) throws BrokenTemplateException {
    double room = room(tenths);
    double type = tenths / TENTHS;
    return new Packer(Units.of(sheet.boxes(), heights(tenths), room, type, dividing), room);
  }

  private double room(int tenths) throws BrokenTemplateException {
    Heights heights = heights(tenths);
    return page.points() - heights.head() - heights.foot() - HAIR;
  }

  private Heights heights(int tenths) throws BrokenTemplateException {
    Heights known = measured.get(tenths);
    if (known == null) {
      known = measure.at(tenths);
      measured.put(tenths, known);
    }
    return known;
  }

  private SheetLayout layout(Packed packed) throws BrokenTemplateException {
    Packing packing = packed.packing();
    List<List<List<SheetLayout.Part>>> pages = new ArrayList<>();
    for (int first = 0; first < packing.columns(); first += page.columns()) {
      List<List<SheetLayout.Part>> columns = new ArrayList<>();
      int last = Math.min(first + page.columns(), packing.columns());
      for (int column = first; column < last; column++) {
        columns.add(parts(packed.units().subList(packing.from(column), packing.to(column))));
      }
      pages.add(columns);
    }
    return new SheetLayout(packed.tenths(), room(packed.tenths()), pages);
  }

  private static List<SheetLayout.Part> parts(List<Unit> units) {
    List<SheetLayout.Part> parts = new ArrayList<>();
    for (int at = 0; at < units.size(); ) {
      int end = at + 1;
      while (end < units.size() && units.get(end).box() == units.get(at).box()) {
        end++;
      }
      Unit first = units.get(at);
      parts.add(new SheetLayout.Part(first.box(), first.from(), units.get(end - 1).to()));
      at = end;
    }
    return parts;
  }
}
