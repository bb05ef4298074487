package dev.studysite.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    List<String> names = Features.rows(file).stream().map(row -> row.split("\t", 2)[0]).toList();
    Set<String> unique = new HashSet<>(names);
    assertEquals(unique.size(), names.size());
    assertEquals(Features.rows(file).stream().sorted().toList(), Features.rows(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"weights.tsv", "heading-weights.tsv"})
  void hasAColumnForEachState(String file) {
    String header =
        "feature\t"
            + Arrays.stream(State.values()).map(State::column).collect(Collectors.joining("\t"));
    assertEquals(header, Features.header(file));
    for (String row : Features.rows(file)) {
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
    List<String> rows = Features.rows("function-words.tsv");
    List<String> words = rows.stream().map(row -> row.split("\t", 2)[0]).toList();
    assertEquals(new HashSet<>(words).size(), words.size());
    assertEquals(words.stream().sorted().toList(), words);
    assertTrue(rows.size() > 100);
  }
}
