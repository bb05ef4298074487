package dev.studysite.outline.tree;

import dev.studysite.Golden;
import dev.studysite.OutlineText;
import dev.studysite.outline.Outline;
import dev.studysite.outline.shape.FunctionWords;
import dev.studysite.outline.shape.LineScanner;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SectionTreeTest {

  private final OutlineAssembly assembly =
      new OutlineAssembly(new LineScanner(FunctionWords.shipped()));

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
    return assembly.assemble(labelled.note(), labelled.labels());
  }
}
