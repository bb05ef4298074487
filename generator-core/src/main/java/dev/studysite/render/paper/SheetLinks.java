package dev.studysite.render.paper;

import dev.studysite.glossary.TermKey;
import dev.studysite.link.Mention;
import dev.studysite.render.view.Weaver.TermTarget;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the words of a sheet lead.
 *
 * @param mentions the mentions of a note by its path
 * @param onSite where a term is defined, seen from the sheet's page
 * @param onPaper where the PDF leads for a term: an absolute address; none where there is no such
 */
public record SheetLinks(
    Function<String, List<Mention>> mentions,
    Function<TermKey, Optional<TermTarget>> onSite,
    Function<TermKey, Optional<TermTarget>> onPaper) {

  /** No links at all. */
  public static SheetLinks none() {
    return new SheetLinks(note -> List.of(), term -> Optional.empty(), term -> Optional.empty());
  }
}
