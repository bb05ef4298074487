package dev.studysite.render.paper;

import dev.studysite.render.view.Templates;
import java.util.List;

/**
 * What the owner gives for paper.
 *
 * @param templates the owner's templates over the built-in ones
 * @param fonts the owner's TrueType fonts: regular, bold, italic; none for the built-in type
 */
public record PaperKit(Templates templates, List<byte[]> fonts) {

  /** Copies the list. */
  public PaperKit {
    fonts = List.copyOf(fonts);
  }

  /** Nothing of the owner's. */
  public static PaperKit builtIn() {
    return new PaperKit(Templates.builtIn(), List.of());
  }
}
