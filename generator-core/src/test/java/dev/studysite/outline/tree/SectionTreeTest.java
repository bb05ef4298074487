package dev.studysite.outline.tree;

import dev.studysite.Golden;
import dev.studysite.OutlineText;
import dev.studysite.outline.Outline;
import dev.studysite.outline.label.Row;
import dev.studysite.outline.shape.FunctionWords;
import dev.studysite.outline.shape.LineScanner;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SectionTreeTest {

  private final OutlineAssembly assembly = new OutlineAssembly();
  private final LineScanner scanner = new LineScanner(FunctionWords.shipped());

  static Stream<Golden> cases() {
    return Golden.cases("tree");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nestsSectionsAndBlocks(Golden golden) {
    golden.check("expected.txt", OutlineText.of(outline(golden)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holdsTheLaws(Golden golden) {
    OutlineLaws.assertAll(outline(golden));
  }

  private Outline outline(Golden golden) {
    LabelledNote labelled = LabelledNote.parse(golden.read("input.txt"));
    List<Row> rows =
        labelled.labels().stream()
            .map(label -> new Row(label, scanner.scan(label.line())))
            .toList();
    return assembly.assemble(labelled.note(), rows);
  }
}
