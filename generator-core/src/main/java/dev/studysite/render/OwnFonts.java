package dev.studysite.render;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.render.paper.TypeFaces;
import dev.studysite.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The fonts that the owner wants paper to be set in. */
final class OwnFonts {

  private static final String FOLDER = "assets/";

  private final List<byte[]> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Takes them out of the theme.
   *
   * @param names their names below {@code theme/}
   * @param pictures the files of the theme that are no text, at their places in the site
   */
  OwnFonts(List<String> names, List<SiteFile> pictures) {
    for (String name : names) {
      pictures.stream()
          .filter(file -> file.path().equals(FOLDER + name))
          .forEach(file -> add(name, bytes(file)));
    }
  }

  /** Those that can be used: regular, bold, italic. */
  List<byte[]> files() {
    return List.copyOf(files);
  }

  /** Those that cannot. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void add(String name, byte[] file) {
    if (TypeFaces.canUse(file)) {
      files.add(file);
    } else {
      problems.add(
          Problem.warning(
              Place.of("theme/" + name),
              "this is no TrueType font, or its rights forbid to embed it",
              "The built-in type is used instead."));
    }
  }

  private static byte[] bytes(SiteFile file) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
