package dev.studysite.site;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.read.TableFile;
import dev.studysite.read.TableRow;
import dev.studysite.text.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code anchors.tsv} holds: the addresses that links from outside may rely on.
 *
 * @param rows one row for each key, sorted
 * @param refused the fields of rows that name no address: they stay in the file, for the owner to
 *     mend
 * @param problems what is wrong with those
 */
public record Lock(List<LockRow> rows, List<List<String>> refused, List<Problem> problems) {

  /** The columns of the file in their order. */
  public static final List<String> COLUMNS = List.of("key", "address", "former");

  /** What stands between two former addresses. */
  public static final String BETWEEN = "||";

  /** Sorts and copies the lists. */
  public Lock {
    rows = rows.stream().sorted().toList();
    refused = refused.stream().map(List::copyOf).toList();
    problems = List.copyOf(problems);
  }

  /** The lock as it was written by the build before. */
  public static Lock read(TableFile file) {
    List<LockRow> rows = new ArrayList<>();
    List<List<String>> refused = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TableRow row : file.rows()) {
      String key = row.get("key");
      String address = row.get("address");
      boolean usable = Address.isValid(address) && address.endsWith(".html");
      if (usable && seen.add(address) && seen.add("key " + key)) {
        rows.add(new LockRow(key, new Address(address), former(row.get("former"))));
      } else {
        refused.add(COLUMNS.stream().map(row::get).toList());
        problems.add(refused(file, row));
      }
    }
    return new Lock(rows, refused, problems);
  }

  /** The fields of a row in the order of the columns, not escaped. */
  public static List<String> fields(LockRow row) {
    String former = String.join(BETWEEN, row.former().stream().map(Address::path).toList());
    return List.of(row.key(), row.address().path(), former);
  }

  private static List<Address> former(String field) {
    return Arrays.stream(field.split("\\|\\|"))
        .filter(path -> Address.isValid(path) && path.endsWith(".html"))
        .map(Address::new)
        .toList();
  }

  private static Problem refused(TableFile file, TableRow row) {
    Position start = new Position(row.line(), 1);
    Place place = new Place(file.path(), Optional.of(start), Optional.empty());
    return Problem.warning(
        place,
        "this row names no address that could be kept: " + row.get("address"),
        "The file is written by the build; put back the row as it was or remove it.");
  }
}
