package dev.studysite.glossary;

import dev.studysite.Golden;
import dev.studysite.correct.CorrectedNote;
import dev.studysite.fixture.Draft;
import dev.studysite.lexicon.Lexicons;
import dev.studysite.markdown.MarkdownOutliner;
import dev.studysite.outline.Outline;
import dev.studysite.read.OwnerFile;
import dev.studysite.read.TableFile;
import dev.studysite.text.Line;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A golden case: a drafted note, so that no stage before plays a part, and a glossary as it is
 * read.
 *
 * @param note the note, drafted in {@code input.txt}
 * @param authored the owner's glossary, {@code glossary.md}, where the case has one
 */
public record GoldenNote(CorrectedNote note, Optional<Outline> authored) {

  private static final Harvester HARVESTER =
      new Harvester(new Lexicons().lexicon(new TableFile("lexicon.tsv", List.of()), List.of()));

  /** Reads a case. */
  public static GoldenNote of(Golden golden) {
    boolean hasGlossary = Files.exists(golden.folder().resolve("glossary.md"));
    return new GoldenNote(
        note(golden.read("input.txt")),
        hasGlossary ? Optional.of(glossary(golden.read("glossary.md"))) : Optional.empty());
  }

  /** A note drafted with marks, as {@link Draft} has them. */
  public static CorrectedNote note(String draft) {
    return Draft.of("input.txt", draft).note();
  }

  /** The outline of a {@code glossary.md}. */
  public static Outline glossary(String text) {
    return new MarkdownOutliner().outline(new OwnerFile("glossary.md", lines(text)));
  }

  /** The glossary of the case. */
  public Glossary harvest() {
    return HARVESTER.harvest(List.of(note), authored);
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(new Line(lines.size() + 1, line));
    }
    return lines;
  }
}
