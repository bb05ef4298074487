package dev.studysite.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.fixture.Draft;
import dev.studysite.fixture.Draft.Drafted;
import dev.studysite.outline.Block;
import dev.studysite.outline.Evidence;
import dev.studysite.outline.Label;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypesetterTest {

  private static final Evidence SURE = new Evidence(1, "test", Label.PARA);

  @Test
  void bringsDefinitionsInARowTogether() {
    List<BlockView> views = set("def A - one\ndef B: two\npara x\ndef C -> three");

    assertEquals(
        List.of("definitions", "paragraph", "definitions"),
        views.stream().map(BlockView::kind).toList());
    BlockView.Definitions first = (BlockView.Definitions) views.get(0);
    assertEquals(" - ", first.entries().get(0).sign());
    assertTrue(((BlockView.Definitions) views.get(2)).entries().get(0).isArrow());
  }

  @Test
  void givesAllWordsOfADefinitionInTheirOrder() {
    for (String draft :
        List.of("def A b - one two", "is KMS is a {sevrice=>service}", "def A: b: c")) {
      Drafted drafted = Draft.of("a.txt", draft);
      Block.Definition block =
          (Block.Definition) drafted.note().outline().topics().get(0).section().blocks().get(0);

      assertEquals(drafted.note().correct(block.text()), words(entry(set(drafted).get(0))));
    }
  }

  @Test
  void findsTheHeadInsideASentence() {
    String text = "A hardware box is an HSM";
    Passage passage = new Passage(List.of(Run.text(new Span(1, 0, text.length()), text)));
    Block block = new Block.Definition(passage, "HSM", new Span(1, 21, 24), Optional.empty(), SURE);

    EntryView entry = entry(typesetter(Draft.of("a.txt", "para x")).blocks(List.of(block)).get(0));

    assertEquals("A hardware box is an ", Piece.plain(entry.lead()));
    assertEquals("HSM", Piece.plain(entry.head()));
    assertFalse(entry.isSplit());
  }

  @Test
  void doesNotTearACorrectionThatReachesOverTheSign() {
    Drafted drafted = Draft.of("a.txt", "def Metr{ik  - =>ic - }what is measured");
    Block.Definition found =
        new Block.Definition(
            ((Block.Definition) drafted.note().outline().topics().get(0).section().blocks().get(0))
                .text(),
            "Metric",
            new Span(1, 0, 6),
            Optional.of(new Span(1, 6, 10)),
            SURE);

    BlockView view = typesetter(drafted).blocks(List.of(found)).get(0);

    assertEquals("Metric - what is measured", words(entry(view)));
  }

  @Test
  void numbersEntriesOnlyWhereTheyDoNotFollow() {
    BlockView.ItemList list =
        (BlockView.ItemList)
            typesetter(Draft.of("a.txt", "para x"))
                .blocks(
                    List.of(
                        new Block.ListBlock(
                            true,
                            Stream.of("1.", "2.", "5)", "6)")
                                .map(marker -> new Block.Item(marker, List.of()))
                                .toList())))
                .get(0);

    assertEquals(List.of("", "", "5", ""), list.items().stream().map(ItemView::value).toList());
  }

  @ParameterizedTest
  @CsvSource({"+ - +, + - +", "+ +, ''", "- *, ''", "> ->, ''"})
  void showsBulletsThatSpeakForAndAgainst(String marks, String shown) {
    List<Block.Item> items =
        Stream.of(marks.split(" ")).map(marker -> new Block.Item(marker, List.of())).toList();
    BlockView.ItemList list =
        (BlockView.ItemList)
            typesetter(Draft.of("a.txt", "para x"))
                .blocks(List.of(new Block.ListBlock(false, items)))
                .get(0);

    assertEquals(
        shown, list.items().stream().map(ItemView::mark).collect(Collectors.joining(" ")).strip());
  }

  @Test
  void keepsLinesOfCode() {
    BlockView.CodeBlock code =
        (BlockView.CodeBlock) set("code a {\ncode   \u201cb\u201d\ncode }").get(0);

    assertEquals(
        List.of("a {", "  \"b\"", "}"),
        code.lines().stream().map(BlockView.CodeLine::text).toList());
  }

  private static String words(EntryView entry) {
    return Piece.plain(entry.lead())
        + Piece.plain(entry.head())
        + Piece.plain(entry.tail())
        + entry.sign()
        + Piece.plain(entry.body());
  }

  private static EntryView entry(BlockView view) {
    return view instanceof BlockView.Sentence sentence
        ? sentence.entry()
        : ((BlockView.Definitions) view).entries().get(0);
  }

  private static List<BlockView> set(String draft) {
    return set(Draft.of("a.txt", draft));
  }

  private static List<BlockView> set(Drafted drafted) {
    return typesetter(drafted).blocks(drafted.note().outline().topics().get(0).section().blocks());
  }

  private static Typesetter typesetter(Drafted drafted) {
    return new Typesetter(
        new Weaver(Marks.of(drafted.note(), drafted.links().mentions()), t -> Optional.empty()));
  }
}
