package dev.studysite.outline.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.outline.ShippedTable;
import dev.studysite.outline.shape.FunctionWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

  @ParameterizedTest
  @ValueSource(strings = {"weights.tsv", "heading-weights.tsv"})
  void isSortedWithoutDoubles(String file) {
    List<String> names = table(file).rows().stream().map(row -> row.split("\t", 2)[0]).toList();
    Set<String> unique = new HashSet<>(names);
    assertEquals(unique.size(), names.size());
    assertEquals(table(file).rows().stream().sorted().toList(), table(file).rows());
  }

  @ParameterizedTest
  @ValueSource(strings = {"weights.tsv", "heading-weights.tsv"})
  void hasAColumnForEachState(String file) {
    String header =
        "feature\t"
            + Arrays.stream(State.values()).map(State::column).collect(Collectors.joining("\t"));
    assertEquals(header, table(file).header());
    for (String row : table(file).rows()) {
      assertEquals(State.COUNT + 1, row.split("\t", -1).length, row);
    }
  }

  @Test
  void namesNothingButFeatures() {
    assertEquals(Features.shipped().count(), Model.shipped().features().count());
    assertEquals(Features.ofHeadings().count(), Model.ofHeadings().features().count());
  }

  @Test
  void knowsFunctionWordsOnce() {
    List<String> rows = ShippedTable.beside(FunctionWords.class, "function-words.tsv").rows();
    List<String> words = rows.stream().map(row -> row.split("\t", 2)[0]).toList();
    assertEquals(new HashSet<>(words).size(), words.size());
    assertEquals(words.stream().sorted().toList(), words);
    assertTrue(rows.size() > 100);
  }

  private static ShippedTable table(String file) {
    return ShippedTable.beside(Features.class, file);
  }
}
