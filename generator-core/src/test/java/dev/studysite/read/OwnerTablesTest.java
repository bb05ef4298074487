package dev.studysite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OwnerTablesTest {

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void namesTheNearestKeyForAnUnknownOne() {
    assertEquals(Map.of("title", "x"), properties("title = x\n  siteURL2 = y\n"));
    assertEquals("site.properties:2:3", problems.get(0).where().toString());
    assertEquals("there is no key \"siteURL2\"", problems.get(0).what());
    assertEquals("Did you mean \"siteUrl\"?", problems.get(0).hint());
  }

  @Test
  void listsTheKeysWhereNoneIsNear() {
    properties("quality = y\n");
    assertEquals(
        "The keys are accent, cards, date, editUrl, font, footer, language, logo, paper, print,"
            + " sheets, siteUrl, subtitle, title.",
        problems.get(0).hint());
  }

  @Test
  void warnsOfLinesWithoutASignAndOfRepeatedKeys() {
    assertEquals(Map.of("title", "b"), properties("title\ntitle = a\n# title\n\ntitle = b\n"));
    assertEquals(
        List.of("has no = sign and was passed over", "the key \"title\" stands here again"),
        problems.stream().map(Problem::what).toList());
  }

  @Test
  void unescapesFields() {
    TableFile table = table("form\talso\na\\tb\\nc\\\\d\\x\t\\\n");
    assertEquals("a\tb\nc\\d\\x", table.rows().get(0).get("form"));
    assertEquals("\\", table.rows().get(0).get("also"));
    assertEquals(List.of(), problems);
  }

  @Test
  void warnsOfRowsThatAreTooLong() {
    TableFile table = table("form\talso\na\tb\tc\nd\n");
    assertEquals(Map.of("form", "a", "also", "b"), table.rows().get(0).fields());
    assertEquals(Map.of("form", "d"), table.rows().get(1).fields());
    assertEquals("has 3 fields, the header 2; the rest was passed over", problems.get(0).what());
  }

  @Test
  void takesTheUsualColumnsWhereTheHeaderIsMissing() {
    TableFile table = table("# mine\nKube\tkube\n");
    assertEquals("Kube", table.rows().get(0).get("form"));
    assertEquals(1, problems.size());
    assertEquals("Begin with: form<tab>also<tab>kind<tab>case", problems.get(0).hint());
  }

  @Test
  void warnsOfUnknownColumns() {
    table("form\tkinds\na\tb\n");
    assertEquals("Did you mean \"kind\"?", problems.get(0).hint());
  }

  @Test
  void givesNoRowsForNoFile() {
    List<String> columns = List.of("form");
    assertEquals(
        new TableFile("x.tsv", List.of()),
        new TableReader(problems).read("x.tsv", Optional.empty(), columns));
  }

  @Test
  void keepsTheTextForWhoeverAddsToIt() {
    String text = "\uFEFF# mine\r\nform\tmine\r\n\r\na\tb";

    TableFile table = table(text);

    assertEquals(text, table.text());
    assertEquals("\uFEFF", table.mark());
    assertEquals(List.of("form", "mine"), table.columns());
    assertEquals(List.of("# mine"), table.comments());
    assertEquals(4, table.rows().get(0).line());
  }

  private Map<String, String> properties(String text) {
    OwnerFile file = new OwnerFile("site.properties", LineCutter.cut(text));
    Map<String, String> values = new TreeMap<>();
    new PropertiesReader(problems)
        .read(file)
        .forEach((key, setting) -> values.put(key, setting.value()));
    return values;
  }

  private TableFile table(String text) {
    return new TableReader(problems)
        .read("lexicon.tsv", Optional.of(text), List.of("form", "also", "kind", "case"));
  }
}
