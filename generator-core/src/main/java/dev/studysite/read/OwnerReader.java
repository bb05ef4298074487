package dev.studysite.read;

import dev.studysite.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads what the owner wrote beside the notes. */
final class OwnerReader {

  private static final String PAGES = "pages";
  private static final String THEME = "theme";

  private static final List<String> LEXICON_COLUMNS = List.of("form", "also", "kind", "case");
  private static final List<String> DECISION_COLUMNS =
      List.of("note", "before", "after", "decision", "wording", "context");
  private static final List<String> ANCHOR_COLUMNS = List.of("key", "address", "former");

  /** The endings of text files that a theme may replace; pictures and fonts are no text. */
  private static final Set<String> THEME_TEXTS =
      Set.of("css", "ftl", "ftlh", "html", "js", "json", "svg", "txt", "xml");

  private final Intake intake;

  OwnerReader(Intake intake) {
    this.intake = intake;
  }

  /**
   * The owner's files.
   *
   * @param source the site's source folder
   * @param problems takes what is wrong
   */
  OwnerFiles read(Path source, List<Problem> problems) {
    OwnerText texts = new OwnerText(source, intake, problems);
    PropertiesReader properties = new PropertiesReader(problems);
    return new OwnerFiles(
        texts.file("site.properties").map(properties::read).orElse(Map.of()),
        texts.file("glossary.md"),
        texts.file("remarks.md"),
        table("lexicon.tsv", LEXICON_COLUMNS, texts, problems),
        table("decisions.tsv", DECISION_COLUMNS, texts, problems),
        table("anchors.tsv", ANCHOR_COLUMNS, texts, problems),
        pages(source, texts, problems),
        theme(source, texts, problems),
        pictures(source, problems));
  }

  private static TableFile table(
      String path, List<String> columns, OwnerText texts, List<Problem> problems) {
    return new TableReader(problems).read(path, texts.whole(path), columns);
  }

  private static List<OwnerFile> pages(Path source, OwnerText texts, List<Problem> problems) {
    List<OwnerFile> pages = new ArrayList<>();
    for (FoundFile file : filesOf(source, PAGES, problems)) {
      if (ending(file).equals("md") && file.path().indexOf('/') < 0) {
        texts.file(PAGES + "/" + file.path(), file.file()).ifPresent(pages::add);
      }
    }
    return pages;
  }

  private static Map<String, String> theme(Path source, OwnerText texts, List<Problem> problems) {
    Map<String, String> theme = new TreeMap<>();
    for (FoundFile file : filesOf(source, THEME, problems)) {
      if (THEME_TEXTS.contains(ending(file))) {
        texts
            .text(THEME + "/" + file.path(), file.file())
            .ifPresent(text -> theme.put(file.path(), text));
      }
    }
    return theme;
  }

  /** Whatever of the theme is no text is taken as it is. */
  private List<Picture> pictures(Path source, List<Problem> problems) {
    List<Picture> pictures = new ArrayList<>();
    for (FoundFile file : filesOf(source, THEME, new ArrayList<>())) {
      if (!THEME_TEXTS.contains(ending(file))) {
        try {
          byte[] bytes = intake.bytes(THEME + "/" + file.path(), file.file());
          pictures.add(new Picture(file.path(), bytes));
        } catch (IOException e) {
          problems.add(FileProblems.unreadable(THEME + "/" + file.path(), e));
        }
      }
    }
    return pictures;
  }

  private static List<FoundFile> filesOf(Path source, String folder, List<Problem> problems) {
    if (!Files.isDirectory(source.resolve(folder))) {
      return List.of();
    }
    FolderWalk.Result found = FolderWalk.over(source, folder);
    problems.addAll(found.problems());
    return found.files();
  }

  private static String ending(FoundFile file) {
    String name = file.path();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
