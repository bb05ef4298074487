package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * Holds the shape of the design: the order of packages, who may use which library, closed types.
 */
final class ArchitectureTest {
  private static final String ROOT = "dev.studysite";

  /**
   * A package may use only those above it; the root is last. A stage's inner packages stand before
   * it, but those of {@code outline} behind it: it says what an outline is, for raw notes and
   * authored Markdown alike, and they read one out of a raw note.
   */
  private static final List<String> ORDER =
      List.of(
          "text",
          "problem",
          "read",
          "outline",
          "outline.shape",
          "outline.inline",
          "outline.attribute",
          "outline.label",
          "outline.tree",
          "markdown",
          "lexicon",
          "correct",
          "glossary",
          "remark",
          "link",
          "quality",
          "study",
          "site",
          "render.view",
          "render.paper",
          "render.page",
          "render",
          "check",
          "report",
          "publish",
          "author",
          "preview",
          "");

  /** Library packages, each with the only packages of ours that may use it. */
  private static final Map<String, Set<String>> CONFINED =
      Map.ofEntries(
          Map.entry("org.mozilla.universalchardet", Set.of("read")),
          Map.entry("com.vladsch.flexmark", Set.of("markdown")),
          Map.entry("org.jsoup.safety", Set.of("markdown")),
          Map.entry("org.jsoup", Set.of("markdown", "check")),
          Map.entry("morfologik", Set.of("lexicon")),
          Map.entry("org.languagetool", Set.of("lexicon")),
          Map.entry("freemarker", Set.of("render")),
          Map.entry("com.openhtmltopdf", Set.of("render")),
          Map.entry("com.jcraft.jzlib", Set.of("render")),
          Map.entry("org.apache.pdfbox", Set.of("render")),
          Map.entry("org.apache.fontbox", Set.of("render")),
          Map.entry("org.apache.xmpbox", Set.of("render")),
          Map.entry("java.awt", Set.of("render")),
          Map.entry("java.nio.channels", Set.of("publish")),
          Map.entry("com.sun.net.httpserver", Set.of("preview")),
          Map.entry("java.net.http", Set.of()),
          Map.entry("org.apache.maven", Set.of()));

  /** Types that open files; {@code publish} reads too, to see what has changed. */
  private static final Set<String> FILE_TYPES =
      Set.of(
          "java.nio.file.Files",
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile");

  private static final Set<String> FILE_PACKAGES = Set.of("read", "publish");

  /** What a method of {@code java.nio.file.Files} starts with when it changes the disk. */
  private static final List<String> WRITING_VERBS =
      List.of("write", "create", "copy", "move", "delete", "newOutput", "newBufferedWriter", "set");

  @Test
  void looksAtEveryClassThatIsWritten() {
    Set<String> scanned =
        ProductionCode.classes().stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    List<String> unseen =
        ProductionCode.sourceTypes().stream().filter(type -> !scanned.contains(type)).toList();

    assertEquals(List.of(), unseen);
    assertTrue(scanned.size() >= 60, "only " + scanned.size() + " classes were scanned");
  }

  @Test
  void putsEveryClassInAKnownPackage() {
    assertNone(
        ProductionCode.classes().stream().filter(type -> !ORDER.contains(stage(type))),
        "stands in a package that the order does not name");
  }

  @Test
  void letsAPackageUseOnlyThoseAboveIt() {
    assertNone(
        ProductionCode.uses()
            .filter(use -> ours(use.target()))
            .filter(use -> rank(use.target()) > rank(use.origin())));
  }

  @Test
  void keepsEachLibraryInItsPackages() {
    assertNone(
        ProductionCode.uses()
            .filter(
                use ->
                    CONFINED.entrySet().stream()
                        .filter(library -> isIn(use.target(), library.getKey()))
                        .anyMatch(
                            library -> !library.getValue().contains(topStage(use.origin())))));
  }

  @Test
  void opensFilesOnlyWhereFilesBelong() {
    assertNone(
        ProductionCode.uses()
            .filter(use -> FILE_TYPES.contains(use.target().getName()))
            .filter(use -> !FILE_PACKAGES.contains(stage(use.origin()))));
  }

  @Test
  void writesFilesOnlyInPublish() {
    assertNone(
        ProductionCode.accesses()
            .filter(access -> access.owner().equals("java.nio.file.Files"))
            .filter(access -> WRITING_VERBS.stream().anyMatch(access.member()::startsWith))
            .filter(access -> !stage(access.origin()).equals("publish")));
  }

  @Test
  void marksEveryPackageForNullChecks() {
    assertNone(
        ProductionCode.classes().stream()
            .filter(type -> !type.getPackage().isAnnotatedWith(NullMarked.class)),
        "stands in a package that is not @NullMarked");
  }

  @Test
  void closesEveryType() {
    Predicate<JavaClass> open =
        type ->
            !type.isInterface()
                && !type.isEnum()
                && !type.isAnonymousClass()
                && !type.getModifiers().contains(JavaModifier.FINAL)
                && !type.reflect().isSealed()
                && !type.reflect().getSuperclass().isEnum();
    assertNone(
        ProductionCode.classes().stream().filter(open),
        "is neither final nor sealed, nor a record, an enum or an interface");
  }

  private static boolean ours(JavaClass type) {
    return isIn(type, ROOT);
  }

  private static boolean isIn(JavaClass type, String packageName) {
    return type.getPackageName().equals(packageName)
        || type.getPackageName().startsWith(packageName + ".");
  }

  /** The stage that an inner package belongs to: {@code render} for {@code render.view}. */
  private static String topStage(JavaClass type) {
    return stage(type).replaceAll("\\..*", "");
  }

  /** The package below the root: {@code outline}, or nothing for the root itself. */
  private static String stage(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  private static int rank(JavaClass type) {
    return ORDER.indexOf(stage(type));
  }

  private static void assertNone(Stream<JavaClass> types, String fault) {
    assertNone(types.map(type -> type.getName() + " " + fault));
  }

  private static void assertNone(Stream<?> violations) {
    assertEquals(
        "", violations.map(Object::toString).distinct().sorted().collect(Collectors.joining("\n")));
  }
}
