package dev.studysite.render.paper;

import dev.studysite.render.view.BrokenTemplateException;
import dev.studysite.render.view.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sketches of notes that sheets are printed of. */
final class SheetSamples {

  private SheetSamples() {}

  /** A note of many topics of different length; they tell fi, fl, ff, ft and tt apart. */
  static String garden(int topics) {
    return "= The garden\n"
        + IntStream.range(0, topics)
            .mapToObj(SheetSamples::topic)
            .collect(Collectors.joining("\n"));
  }

  /** The words of each line of the garden, without the marks of the sketch. */
  static List<String> words(int topics) {
    List<String> words = new ArrayList<>();
    for (String line : garden(topics).lines().toList()) {
      words.add(line.substring(line.indexOf(' ') + 1));
    }
    return words;
  }

  /** The headings of the boxes of the garden. */
  static List<String> headings(int topics) {
    return IntStream.range(0, topics).mapToObj(i -> "Bed number " + i).toList();
  }

  /** The pages of a sheet as the site shows them. */
  static String html(PrintedSheet sheet) {
    String page = "<#import 'paper.ftlh' as paper><@paper.sheet sheet/>";
    try {
      return Templates.of(Map.of("page.ftlh", page))
          .fill("page.ftlh", Map.of("sheet", sheet.body()));
    } catch (BrokenTemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String topic(int number) {
    String entries =
        IntStream.range(0, 2 + number % 4)
            .mapToObj(
                i -> "- the waffle of row " + i + " needs a shift of coffee soil, offset left")
            .collect(Collectors.joining("\n"));
    return "## Bed number "
        + number
        + "\nd Redshift "
        + number
        + " - the drift of flat affairs in a shuttle; it is a definition of some length"
        + "\n> What this bed "
        + number
        + " needs before the first frost:\n"
        + entries
        + "\n### Watering "
        + number
        + "\nf Water flows in the furrow, \"twice\" a day & never at noon – it’s 5 € a bucket."
        + "\nc water --bed "
        + number
        + " --offset=0x1f";
  }

  /** One line, wide code, long words, a wide table, Cyrillic, many definitions. */
  static String odd() {
    String definitions =
        IntStream.range(0, 300)
            .mapToObj(i -> "d Term " + i + " - means number " + i)
            .collect(Collectors.joining("\n"));
    return "## One line\n## Wide code\nc "
        + "curl --header 'Accept: application/json' https://example.org/".repeat(4)
        + "\n## "
        + "Donaudampfschifffahrtsgesellschaft".repeat(4)
        + "\n"
        + "0123456789abcdef".repeat(20)
        + "\n- "
        + "unbreakable_identifier_".repeat(12)
        + "\n## Table\n| a | bb | ccc | dddd | eeeee | ffffff\n| "
        + "wide_cell_value | ".repeat(5)
        + "last_cell_value\n| a short row\n## Сады и огороды\nВ саду растут яблони.\n## Definitions\n"
        + definitions;
  }
}
