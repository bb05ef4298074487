package dev.studysite.outline.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.OutlineText;
import dev.studysite.outline.LineLabel;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.outline.shape.FunctionWords;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineScanner;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds for the outline of every raw note. */
final class OutlineLaws {

  private static final String MARKS = "*_`|:：#=-+~@>•─│┼";

  private OutlineLaws() {}

  static void assertAll(Outline outline) {
    assertLabelsAreComplete(outline);
    assertSpansAreInOrder(outline);
    assertNothingIsLost(outline);
    assertKeysAreUnique(outline);
  }

  private static void assertLabelsAreComplete(Outline outline) {
    List<Line> words = outline.note().lines().stream().filter(line -> !line.isBlank()).toList();
    assertEquals(words, outline.labels().stream().map(LineLabel::line).toList());
  }

  /** The title comes first in the outline, though words may stand before it in the note. */
  private static void assertSpansAreInOrder(Outline outline) {
    int title = outline.title().map(heading -> heading.text().runs().size()).orElse(0);
    List<Span> spans = OutlineText.spans(outline);
    Span last = new Span(1, 0, 0);
    for (Span span : spans.subList(title, spans.size())) {
      boolean behind =
          span.line() > last.line() || (span.line() == last.line() && span.start() >= last.end());
      Span before = last;
      assertTrue(behind, () -> span + " does not follow " + before);
      assertTrue(span.end() <= outline.note().line(span.line()).text().length(), span::toString);
      last = span;
    }
  }

  /** Letters and digits stand in the tree but for markers and fences; other signs may be marks. */
  private static void assertNothingIsLost(Outline outline) {
    Map<Integer, BitSet> shown = new HashMap<>();
    for (Span span : OutlineText.spans(outline)) {
      shown.computeIfAbsent(span.line(), line -> new BitSet()).set(span.start(), span.end());
    }
    LineScanner scanner = new LineScanner(FunctionWords.shipped());
    for (LineLabel label : outline.labels()) {
      LineShape shape = scanner.scan(label.line());
      BitSet covered = shown.getOrDefault(label.line().number(), new BitSet());
      covered.set(shape.marker().start(), shape.marker().end());
      if (shape.kind() != LineKind.FENCE && shape.kind() != LineKind.RULE) {
        assertShown(label.line(), covered);
      }
    }
  }

  private static void assertShown(Line line, BitSet covered) {
    String text = line.text();
    for (int i = covered.nextClearBit(0); i < text.length(); i = covered.nextClearBit(i + 1)) {
      char c = text.charAt(i);
      boolean silent =
          Character.isWhitespace(c) || Character.isSpaceChar(c) || MARKS.indexOf(c) >= 0;
      int at = i;
      assertTrue(silent, () -> "lost at offset " + at + " of " + line);
    }
  }

  private static void assertKeysAreUnique(Outline outline) {
    Set<TopicKey> keys = new HashSet<>();
    for (Topic topic : outline.topics()) {
      assertTrue(keys.add(topic.key()), () -> "twice: " + topic.key());
      assertEquals(outline.note().path(), topic.key().note());
    }
  }
}
