package dev.studysite;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes and the sources that the tests of the house rules look at. */
final class ProductionCode {
  private static final JavaClasses CLASSES = load();

  /** One type that uses another. */
  record Use(JavaClass origin, JavaClass target) {
    @Override
    public String toString() {
      return origin.getName() + " uses " + target.getName();
    }
  }

  /**
   * One place where code calls or reads a member.
   *
   * @param member name and parameter types, as in {@code toLowerCase()}
   */
  record Access(JavaClass origin, String owner, String member, String place) {
    @Override
    public String toString() {
      return origin.getName() + " uses " + owner + "." + member + " " + place;
    }
  }

  private ProductionCode() {}

  static JavaClasses classes() {
    return CLASSES;
  }

  static Stream<Use> uses() {
    return CLASSES.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(ProductionCode::use)
        .distinct();
  }

  static Stream<Access> accesses() {
    return CLASSES.stream()
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .map(ProductionCode::access);
  }

  /** The Java files below {@code src/main/java} and {@code src/test/java}. */
  static List<Path> sources() {
    return Stream.of("main", "test").flatMap(ProductionCode::sourcesOf).sorted().toList();
  }

  /** The full name of the top type of every production source file. */
  static List<String> sourceTypes() {
    Path folder = sourceFolder("main");
    return sourcesOf("main")
        .map(file -> folder.relativize(file).toString())
        .filter(name -> !name.endsWith("package-info.java"))
        .map(name -> name.replace(".java", "").replace('/', '.').replace('\\', '.'))
        .toList();
  }

  private static Stream<Path> sourcesOf(String kind) {
    try (Stream<Path> files = Files.walk(sourceFolder(kind))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path sourceFolder(String kind) {
    return Path.of(System.getProperty("basedir", ""), "src", kind, "java");
  }

  private static Use use(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    return new Use(dependency.getOriginClass(), target);
  }

  private static Access access(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String member = access.getTarget().getFullName().substring(owner.length() + 1);
    return new Access(
        access.getOriginOwner(), owner, member, access.getSourceCodeLocation().toString());
  }

  private static JavaClasses load() {
    // Names are enough for the classes of libraries; resolving them all would take seconds.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("dev.studysite");
  }
}
