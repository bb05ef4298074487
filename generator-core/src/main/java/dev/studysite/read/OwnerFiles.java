package dev.studysite.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param pictures the other files of {@code theme/}, sorted by path
 */
public record OwnerFiles(
    Map<String, Setting> properties,
    Optional<OwnerFile> glossary,
    Optional<OwnerFile> remarks,
    TableFile lexicon,
    TableFile decisions,
    TableFile anchors,
    List<OwnerFile> pages,
    Map<String, String> theme,
    List<Picture> pictures) {

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

  /** The paths of all files of {@code theme/}, below it. */
  public Set<String> themePaths() {
    return Stream.concat(theme.keySet().stream(), pictures.stream().map(Picture::path))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Copies the collections. */
  public OwnerFiles {
    properties = Map.copyOf(properties);
    pages = List.copyOf(pages);
    theme = Map.copyOf(theme);
    pictures = List.copyOf(pictures);
  }
}
