package dev.studysite.render.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PackerTest {

  private static final double ROOM = 700;
  private static final int RUNS = 300;

  @Test
  void losesNothingAndKeepsTheOrder() {
    Random random = new Random(11);
    for (int run = 0; run < RUNS; run++) {
      List<Unit> units = units(random);
      Packing packing = new Packer(units, ROOM).pack(2 * units.size()).orElseThrow();
      assertEquals(0, packing.from(0));
      assertEquals(units.size(), packing.to(packing.columns() - 1));
      for (int column = 0; column < packing.columns(); column++) {
        assertTrue(packing.from(column) < packing.to(column));
      }
    }
  }

  @Test
  void neverOverfillsAColumn() {
    Random random = new Random(12);
    for (int run = 0; run < RUNS; run++) {
      List<Unit> units = units(random);
      Packer packer = new Packer(units, ROOM);
      Packing packing = packer.pack(packer.fewest() + run % 7).orElse(new Packing(List.of()));
      for (int column = 0; column < packing.columns(); column++) {
        assertTrue(height(units, packing, column) <= ROOM);
      }
    }
  }

  @Test
  void fillsTheColumnsAsEvenlyAsTheBestOfAllPackings() {
    Random random = new Random(13);
    for (int run = 0; run < RUNS; run++) {
      List<Unit> units = units(random).subList(0, 8);
      int columns = 2 + run % 4;
      Optional<Packing> packing = new Packer(units, ROOM).pack(columns);
      double least = least(units, 0, columns);
      assertEquals(Double.isFinite(least), packing.isPresent());
      packing.ifPresent(found -> assertEquals(least, cost(units, found), 1e-9));
    }
  }

  @Test
  void keepsALeadInWithWhatItLeadsTo() {
    Random random = new Random(14);
    for (int run = 0; run < RUNS; run++) {
      List<Unit> units = units(random);
      Packing packing = new Packer(units, ROOM).pack(2 * units.size()).orElseThrow();
      for (int column = 0; column < packing.columns() - 1; column++) {
        assertFalse(units.get(packing.to(column) - 1).held());
      }
    }
  }

  @Test
  void saysWhenTheColumnsAreTooFew() {
    List<Unit> units = List.of(unit(500), unit(500), unit(500));
    assertTrue(new Packer(units, ROOM).pack(2).isEmpty());
    assertEquals(3, new Packer(units, ROOM).pack(3).orElseThrow().columns());
  }

  @Test
  void seesAColumnThatIsAQuarterEmpty() {
    Packer packer = new Packer(List.of(unit(500), unit(600), unit(100)), ROOM);
    assertTrue(packer.hasGap(new Packing(List.of(1, 3))));
    Packer full = new Packer(List.of(unit(600), unit(600), unit(100)), ROOM);
    assertFalse(full.hasGap(new Packing(List.of(1, 3))));
  }

  @Test
  void packsWhatIsThousandsOfBoxesLongInStep() {
    Random random = new Random(15);
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      units.add(unit(20 + random.nextInt(200)));
    }
    Packer packer = new Packer(units, ROOM);
    int columns = packer.fewest() + 4;
    assertTrue(packer.pack(columns).isPresent());
  }

  private static Unit unit(double height) {
    return new Unit(0, 0, 1, height, 0, 0, false);
  }

  private static List<Unit> units(Random random) {
    List<Unit> units = new ArrayList<>();
    int count = 8 + random.nextInt(60);
    for (int i = 0; i < count; i++) {
      boolean continued = i > 0 && random.nextInt(4) == 0;
      double again = continued ? 20 + random.nextInt(20) : 0;
      double cost = continued ? random.nextInt(3) * 0.5 : 0;
      boolean held =
          i + 1 < count && random.nextInt(6) == 0 && !units.stream().anyMatch(Unit::held);
      units.add(new Unit(i, 0, 1, 10 + random.nextInt(300), again, cost, held));
    }
    return units;
  }

  private static double height(List<Unit> units, Packing packing, int column) {
    return height(units, packing.from(column), packing.to(column));
  }

  private static double height(List<Unit> units, int from, int to) {
    double own = units.subList(from, to).stream().mapToDouble(Unit::height).sum();
    return own + units.get(from).again();
  }

  private static double cost(List<Unit> units, Packing packing) {
    double cost = 0;
    for (int column = 0; column < packing.columns(); column++) {
      cost += cost(units, packing.from(column), packing.to(column));
    }
    return cost;
  }

  private static double cost(List<Unit> units, int from, int to) {
    double full = height(units, from, to) / ROOM;
    double gap = full < 0.75 && to < units.size() ? 4 : 0;
    return units.get(from).cost() + gap + full * full;
  }

  /** Tries every packing. */
  private static double least(List<Unit> units, int from, int columns) {
    if (from == units.size()) {
      return 0;
    }
    double least = Double.POSITIVE_INFINITY;
    for (int to = from + 1; columns > 0 && to <= units.size(); to++) {
      boolean torn = to < units.size() && units.get(to - 1).held();
      if (!torn && height(units, from, to) <= ROOM) {
        least = Math.min(least, cost(units, from, to) + least(units, to, columns - 1));
      }
    }
    return least;
  }
}
