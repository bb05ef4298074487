package dev.studysite.render.paper;

import dev.studysite.glossary.TermKey;
import dev.studysite.link.Mention;
import dev.studysite.outline.TopicKey;
import dev.studysite.remark.Remark;
import dev.studysite.render.view.Weaver.TermTarget;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the words of a sheet lead.
 *
 * @param mentions the mentions of a note by its path
 * @param remarks the remarks on a note by its path
 * @param definedIn the topic in which the notes say what a term is; the PDF leads there where the
 *     sheet has its box
 * @param moreTerms where the terms are explained that a sheet does not explain, for its foot; may
 *     be empty
 * @param onSite where the sheet's page leads
 * @param onPaper where the PDF leads besides: to absolute addresses, or nowhere
 */
public record SheetLinks(
    Function<String, List<Mention>> mentions,
    Function<String, List<Remark>> remarks,
    Function<TermKey, Optional<TopicKey>> definedIn,
    String moreTerms,
    Targets onSite,
    Targets onPaper) {

  /**
   * The addresses of pages.
   *
   * @param term the address of a term's page
   * @param topic the address of a topic's page
   */
  public record Targets(
      Function<TermKey, Optional<TermTarget>> term, Function<TopicKey, Optional<String>> topic) {

    /** Leads nowhere. */
    public static Targets none() {
      return new Targets(key -> Optional.empty(), key -> Optional.empty());
    }
  }

  /** No links at all. */
  public static SheetLinks none() {
    return new SheetLinks(
        note -> List.of(),
        note -> List.of(),
        term -> Optional.empty(),
        "",
        Targets.none(),
        Targets.none());
  }
}
