package dev.studysite.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.glossary.Glossary;
import dev.studysite.problem.Place;
import dev.studysite.remark.Remarks;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SheetWishesTest {

  private static final Place HERE = Place.of("site.properties");
  private static final String SKETCH =
      "= Garden\n# Tools\n## Spade\nd Spade - digs 30 cm\n## Rake\nrakes\n"
          + "# Beds\n## Peas\nat most 5 rows\n## Beans\ngrow";

  @Test
  void readsTitlesTopicsAndOptions() {
    SheetWishes read =
        SheetWishes.of(" Spring: Peas, the beans (1/2 pages, 2 columns, Letter) ", HERE);
    assertEquals(List.of(), read.problems());
    assertEquals(
        List.of(
            new SheetWish(
                HERE,
                "Spring",
                List.of("Peas", "the beans"),
                List.of(new Format(1, 2, "Letter"), new Format(2, 2, "Letter")))),
        read.wishes());
  }

  @Test
  void readsSeveralWishesWithoutTitles() {
    SheetWishes read = SheetWishes.of("Peas; glossary (4 pages);", HERE);
    assertEquals(
        List.of(
            new SheetWish(HERE, "", List.of("Peas"), List.of(Format.ANY)),
            new SheetWish(HERE, "", List.of("glossary"), List.of(new Format(4, 0, "")))),
        read.wishes());
    assertEquals(List.of(), SheetWishes.of("", HERE).wishes());
  }

  @Test
  void saysWhatOptionsThereAre() {
    for (String option : List.of("0 pages", "99 pages", "7 columns", "A5", "two pages", "2")) {
      SheetWishes read = SheetWishes.of("Peas (" + option + ")", HERE);
      assertEquals(1, read.problems().size(), option);
      assertTrue(read.problems().get(0).what().contains("'" + option + "'"), option);
    }
    assertEquals(1, SheetWishes.of("Title: ", HERE).problems().size());
  }

  @Test
  void findsTopicsChaptersNotesAndWhatStandsForMore() {
    assertEquals(List.of("Spade"), topics("spade"));
    assertEquals(List.of("Tools", "Spade", "Rake"), topics("TOOLS"));
    assertEquals(List.of("Rake", "Peas"), topics("Mine: rake, peas"));
    assertEquals(
        List.of("Tools", "Spade", "Rake", "Beds", "Peas", "Beans"), topics("garden (2 pages)"));
    assertEquals(List.of("Spade", "Peas"), topics("facts (1 page)"));
  }

  @Test
  void namesTheNearestTopic() {
    Study study = plan("Spate");
    assertEquals("Did you mean 'Spade'?", study.problems().get(0).hint());
    assertEquals("no topic, chapter or note is called 'Spate'", study.problems().get(0).what());
  }

  @Test
  void tellsVariantsApart() {
    List<String> keys =
        plan("garden (1/2 pages, A4/Letter)").sheets().stream().map(Sheet::key).toList();
    assertEquals(
        List.of(
            "garden.txt",
            "garden.txt 1p a4",
            "garden.txt 1p letter",
            "garden.txt 2p a4",
            "garden.txt 2p letter"),
        keys);
    assertEquals(
        "there is a sheet 'X' in this form already",
        plan("X: peas; X: rake").problems().get(0).what());
  }

  private static List<String> topics(String wish) {
    List<Sheet> sheets = plan(wish).sheets();
    return sheets.get(sheets.size() - 1).boxes().stream()
        .map(box -> box.topic().section().heading().orElseThrow().text().text())
        .toList();
  }

  private static Study plan(String wish) {
    StudyOptions options =
        new StudyOptions(Set.of(), true, SheetWishes.of(wish, HERE).wishes(), CardSize.USUAL);
    return new StudyPlanner()
        .plan(
            List.of(SketchedNote.of("garden.txt", SKETCH)),
            new Glossary(List.of(), List.of()),
            Remarks.none(),
            options);
  }
}
