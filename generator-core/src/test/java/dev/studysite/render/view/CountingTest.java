package dev.studysite.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.outline.Block;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

  @ParameterizedTest
  @CsvSource({
    "1. 2. 3., 1, 1. 2. 3., - - -",
    "1) (2) [3], 1, 1. 2. 3., - - -",
    "3. 1. 2., 1, 3. 1. 2., 3 1 -",
    "a) b) c), a, a. b. c., - - -",
    "(B) (C), A, B. C., 2 -",
    "h) i) j), a, h. i. j., 8 - -",
    "i) ii) iii) iv), i, i. ii. iii. iv., - - - -",
    "ix. x. xi., i, ix. x. xi., 9 - -",
    "i., a, i., 9",
    "1、 2、, 1, 1. 2., - -",
    "0. 1. 2., 1, 0. 1. 2., 0 - -",
  })
  void countsAsTheMarksDo(String marks, String type, String shown, String jumps) {
    Counting counting = Counting.of(items(marks));
    assertEquals(type, counting.type());
    assertEquals(shown, shown(counting, marks));
    assertEquals(
        jumps,
        IntStream.range(0, marks.split(" ").length)
            .mapToObj(i -> counting.jump(i).isPresent() ? "" + counting.jump(i).getAsInt() : "-")
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({"a) ii)", "1. b.", "iiii) v)", "[x]", "[x] [X]", "1a. 2a."})
  void leavesMarksThatCountInNoOneWayAsTheyAre(String marks) {
    Counting counting = Counting.of(items(marks));
    assertEquals("", counting.type());
    assertEquals(marks, shown(counting, marks));
  }

  private static String shown(Counting counting, String marks) {
    return Arrays.stream(marks.split(" ")).map(counting::mark).collect(Collectors.joining(" "));
  }

  private static List<Block.Item> items(String marks) {
    return Arrays.stream(marks.split(" ")).map(m -> new Block.Item(m, List.of())).toList();
  }
}
