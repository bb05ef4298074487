package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the rules that make the same notes give the same bytes, on any machine, at any time. */
final class HouseRulesTest {
  private static final int MOST_LINES = 350;

  /** The one class that talks to a terminal. */
  private static final Set<String> MAY_PRINT = Set.of("dev.studysite.Main");

  /**
   * Members that ask the machine for its locale, charset, time zone, clock or luck, as {@code
   * owner.member(parameters)}.
   */
  private static final Pattern ASKS_THE_MACHINE =
      Pattern.compile(
          Stream.of(
                  "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
                  "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
                  "java\\.lang\\.String\\.format\\(java\\.lang\\.String,.*",
                  "java\\.lang\\.String\\.formatted\\(.*",
                  "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|lineSeparator)\\(\\)",
                  "java\\.lang\\.Math\\.random\\(\\)",
                  "java\\.util\\.Locale\\.getDefault\\(.*",
                  "java\\.util\\.TimeZone\\.getDefault\\(\\)",
                  "java\\.util\\.Date\\.<init>\\(\\)",
                  "java\\.util\\.Calendar\\.getInstance\\(.*",
                  "java\\.util\\.Random\\.<init>\\(\\)",
                  "java\\.util\\.UUID\\.randomUUID\\(\\)",
                  "java\\.util\\.Formatter\\.<init>\\(\\)",
                  "java\\.util\\.Scanner\\.<init>\\([^,]*\\)",
                  "java\\.util\\.Properties\\.store\\(.*",
                  "java\\.util\\.Properties\\.load\\(java\\.io\\.InputStream\\)",
                  "java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(\\)",
                  "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
                  "java\\.time\\.[A-Za-z]+\\.now\\(.*",
                  "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
                  "java\\.time\\.Clock\\.system.*",
                  "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
                  "java\\.text\\.[A-Za-z]+\\.get[A-Za-z]*Instance\\((int(, int)?)?\\)",
                  "java\\.text\\.(DecimalFormat|SimpleDateFormat|MessageFormat)"
                      + "\\.<init>\\((java\\.lang\\.String)?\\)",
                  "java\\.text\\.MessageFormat\\.format\\(java\\.lang\\.String,.*",
                  "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
                  "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
                  "java\\.io\\.PrintStream\\.<init>\\([^,]*\\)",
                  "java\\.io\\.PrintStream\\.(printf|format)\\(java\\.lang\\.String,.*",
                  "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)")
              .collect(Collectors.joining("|")));

  private static final Pattern TALKS =
      Pattern.compile(
          "java\\.lang\\.System\\.(out|err|console\\(\\)|exit\\(int\\))"
              + "|java\\.lang\\.[A-Za-z]+\\.printStackTrace\\(\\)"
              + "|java\\.util\\.logging\\..*");

  /** Library types whose values change; a constant of such a type is a shared variable. */
  private static final Pattern MUTABLE =
      Pattern.compile(
          "java\\.util\\.(Hash|LinkedHash|Tree|Identity|Weak|Enum|Array|Linked|Priority|Bit)"
              + "[A-Za-z]+|java\\.util\\.concurrent\\..*|java\\.util\\.(Random|regex\\.Matcher)"
              + "|java\\.lang\\.(StringBuilder|StringBuffer|ThreadLocal)"
              + "|java\\.text\\.[A-Za-z]*Format|java\\.security\\.MessageDigest");

  @Test
  void asksTheMachineForNothingThatVaries() {
    assertNone(
        ProductionCode.accesses()
            .filter(use -> ASKS_THE_MACHINE.matcher(use.owner() + "." + use.member()).matches()));
  }

  @Test
  void neitherPrintsNorLogs() {
    assertNone(
        ProductionCode.accesses()
            .filter(use -> !MAY_PRINT.contains(use.origin().getName()))
            .filter(use -> TALKS.matcher(use.owner() + "." + use.member()).matches()));
  }

  @Test
  void sharesNothingThatChanges() {
    assertNone(
        ProductionCode.classes().stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(HouseRulesTest::changes)
            .map(JavaField::getFullName));
  }

  @Test
  void keepsTheFieldsOfPublicTypesPrivateAndFinal() {
    Predicate<JavaField> open =
        field -> !isFinal(field) || !field.getModifiers().contains(JavaModifier.PRIVATE);
    assertNone(
        ProductionCode.classes().stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(type -> type.getFields().stream())
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(open)
            .map(JavaField::getFullName));
  }

  @Test
  void keepsEverySourceFileShort() {
    assertNone(
        ProductionCode.sources().stream()
            .filter(file -> lines(file) > MOST_LINES)
            .map(file -> file + " has " + lines(file) + " lines, " + MOST_LINES + " is the most"));
  }

  /** An array may be a constant only where no other class can reach in. */
  private static boolean changes(JavaField field) {
    boolean reachable =
        field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
    return !isFinal(field) || reachable || MUTABLE.matcher(field.getRawType().getName()).matches();
  }

  private static boolean isFinal(JavaField field) {
    return field.getModifiers().contains(JavaModifier.FINAL);
  }

  private static int lines(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertNone(Stream<?> violations) {
    assertEquals(
        "", violations.map(Object::toString).distinct().sorted().collect(Collectors.joining("\n")));
  }
}
