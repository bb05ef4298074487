package dev.studysite.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.fixture.Draft;
import dev.studysite.fixture.Draft.Drafted;
import dev.studysite.outline.Block;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WeaverTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "para plain words",
        "para a {wrnog=>wrong} word and a [kms:linked] one",
        "para [dek:a {DKE=>DEK} here] and {behidn=>behind}",
        "para {beofre=>before}[kms: KMS]{afetr=>after}",
        "para [kms:{KSM=>KMS}]",
        "para code `x -> y` and -> an arrow and <https://example.org/> too",
        "para one {line=>row}\nmore and [kms:another] one\nmore and a third",
      })
  void givesTheCorrectedWordsAndNothingElse(String draft) {
    Drafted drafted = Draft.of("a.txt", draft);

    String woven = Piece.plain(weave(drafted));

    assertEquals(drafted.note().correct(passage(drafted)), woven);
  }

  @Test
  void putsACorrectedWordInsideTheLinkThatCoversIt() {
    List<Piece> pieces = weave(Draft.of("a.txt", "para see [dek:a {DKE=>DEK} now] there"));

    assertEquals(
        List.of(
            new Piece.Words("see "),
            new Piece.TermLink(
                "dek",
                "dek.html",
                false,
                List.of(
                    new Piece.Words("a "), new Piece.Fixed("DKE", "DEK"), new Piece.Words(" now"))),
            new Piece.Words(" there")),
        pieces);
  }

  @Test
  void takesACorrectionThatOnlyReachesIntoAMentionIntoItsLink() {
    List<Piece> pieces = weave(Draft.of("a.txt", "para [kms:{cloud hms=>CloudHSM}] x"));

    assertTrue(pieces.get(0) instanceof Piece.TermLink, pieces::toString);
    assertEquals("CloudHSM", pieces.get(0).plain());
  }

  @Test
  void showsSuggestionsAsTheyStand() {
    assertEquals(
        List.of(new Piece.Words("a notifcation comes")),
        weave(Draft.of("a.txt", "para a {notifcation=?notification} comes")));
  }

  @Test
  void makesQuotesInCodeStraight() {
    Run run = new Run(Run.Kind.CODE, new Span(1, 0, 9), "say \u201chi\u201d", "");

    assertEquals(List.of(new Piece.Code("say \"hi\"")), weave(run));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc", "//x", "x.html"})
  void makesNoLinkOfAnAddressThatIsNotOnTheWeb(String target) {
    Run run = new Run(Run.Kind.LINK, new Span(1, 0, 4), "here", target);

    assertEquals(List.of(new Piece.Words("here")), weave(run));
  }

  @Test
  void makesALinkOfAWebAddressInAnyCase() {
    Run run = new Run(Run.Kind.LINK, new Span(1, 0, 4), "here", "HTTPS://example.org");

    assertEquals("link", weave(run).get(0).kind());
  }

  @Test
  void findsAMentionByItsWordsWhereTheMarkdownHasEscapes() {
    Run run = new Run(Run.Kind.TEXT, new Span(1, 0, 8), "a *KMS", "");
    Weaver weaver =
        new Weaver(
            Marks.of(List.of(Draft.of("a.txt", "para aa [kms:KMS]").links().mentions().get(0))),
            term -> Optional.of(new Weaver.TermTarget(term.text(), term.text() + ".html")));

    List<Piece> pieces = weaver.weave(new Passage(List.of(run)));

    assertEquals("a *KMS", Piece.plain(pieces));
    assertEquals("term", pieces.get(1).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a-->b", "x->y", "->", "a -> b", "a => b -> c", "a \u2192 b", "-- >", "a ->b"})
  void keepsEveryCharacterAroundArrows(String words) {
    assertEquals(words, Piece.plain(Arrows.split(words)));
  }

  @Test
  void seesAnArrowOnlyBetweenSpaces() {
    assertEquals(1, Arrows.split("p->next").size());
    assertEquals(new Piece.Arrow("->"), Arrows.split("a -> b").get(1));
  }

  private static List<Piece> weave(Run run) {
    Weaver weaver = new Weaver(Marks.of(List.of()), term -> Optional.empty());
    return weaver.weave(new Passage(List.of(run)));
  }

  private static List<Piece> weave(Drafted drafted) {
    Weaver weaver =
        new Weaver(
            Marks.of(drafted.note(), drafted.links().mentions()),
            term -> Optional.of(new Weaver.TermTarget(term.text(), term.text() + ".html")));
    return weaver.weave(passage(drafted));
  }

  private static Passage passage(Drafted drafted) {
    Block block = drafted.note().outline().topics().get(0).section().blocks().get(0);
    return ((Block.Paragraph) block).text();
  }
}
