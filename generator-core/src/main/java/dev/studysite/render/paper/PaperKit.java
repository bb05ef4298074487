package dev.studysite.render.paper;

import dev.studysite.render.view.Templates;
import java.util.List;

/**
 * What the owner gives for paper, and what is known of it from before.
 *
 * @param templates the owner's templates over the built-in ones
 * @param fonts the owner's TrueType fonts: regular, bold, italic; none for the built-in type
 * @param memory what was made for paper before
 */
public record PaperKit(Templates templates, List<byte[]> fonts, PressMemory memory) {

  /** Copies the list. */
  public PaperKit {
    fonts = List.copyOf(fonts);
  }

  /** With nothing from before. */
  public PaperKit(Templates templates, List<byte[]> fonts) {
    this(templates, fonts, PressMemory.none());
  }

  /** Nothing of the owner's. */
  public static PaperKit builtIn() {
    return new PaperKit(Templates.builtIn(), List.of());
  }
}
