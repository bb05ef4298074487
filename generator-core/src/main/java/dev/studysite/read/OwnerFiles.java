package dev.studysite.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the owner wrote beside the notes. Nothing of it is needed for a site.
 *
 * @param properties the known keys of {@code site.properties} and their values
 * @param glossary {@code glossary.md}
 * @param remarks {@code remarks.md}
 * @param lexicon {@code lexicon.tsv}
 * @param decisions {@code decisions.tsv}
 * @param anchors {@code anchors.tsv}
 * @param pages the files of {@code pages/}, sorted by path
 * @param theme the text files of {@code theme/}, by their path below it
 */
public record OwnerFiles(
    Map<String, Setting> properties,
    Optional<OwnerFile> glossary,
    Optional<OwnerFile> remarks,
    TableFile lexicon,
    TableFile decisions,
    TableFile anchors,
    List<OwnerFile> pages,
    Map<String, String> theme) {

  /** The keys that {@code site.properties} may have, and whatever stands over it. */
  public static final Set<String> PROPERTIES =
      Set.of(
          "title",
          "subtitle",
          "language",
          "date",
          "accent",
          "logo",
          "footer",
          "siteUrl",
          "editUrl",
          "paper",
          "print",
          "sheets",
          "cards",
          "font");

  /** Copies the collections. */
  public OwnerFiles {
    properties = Map.copyOf(properties);
    pages = List.copyOf(pages);
    theme = Map.copyOf(theme);
  }
}
