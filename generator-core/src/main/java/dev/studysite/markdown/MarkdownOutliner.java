package dev.studysite.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.studysite.outline.Label;
import dev.studysite.outline.Outline;
import dev.studysite.outline.tree.TopicDivider;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.OwnerFile;
import dev.studysite.read.RawNote;
import java.util.List;
import java.util.Optional;

/**
 * Reads authored Markdown (CommonMark with tables) into the outline that raw notes get by
 * inference. Every line that is not blank gets a label; HTML is shown as text; words lead only to
 * the web, to mail and to places of the same site. Front matter gives no more than a title.
 */
public final class MarkdownOutliner {

  /** What headings are, by their level. */
  private static final List<Label> LABELS = List.of(Label.TITLE, Label.H1, Label.H2, Label.H3);

  private final Parser parser =
      Parser.builder(
              new MutableDataSet()
                  .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                  .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                  .set(TablesExtension.WITH_CAPTION, false))
          .build();
  private final TopicDivider divider = new TopicDivider();

  /** The outline of a note; HTML comments in it are text like all else. */
  public Outline outline(RawNote note) {
    return outline(note, false);
  }

  /**
   * The outline of a file of the owner, such as the glossary or a page; HTML comments in it are
   * comments. The outline's note stands for the file and has its path.
   */
  public Outline outline(OwnerFile file) {
    RawNote note = new RawNote(file.path(), NoteFormat.MARKDOWN, "UTF-8", file.lines());
    return outline(note, true);
  }

  private Outline outline(RawNote note, boolean hidesComments) {
    SourceMap source = new SourceMap(note.lines());
    Tangle.Reading reading = Tangle.of(note.lines());
    if (reading == Tangle.Reading.PLAIN) {
      return new PlainReader(divider).read(note);
    }
    FrontMatter top = FrontMatter.of(note.lines());
    String text = top.without(source.text());
    Node document =
        reading == Tangle.Reading.DEEP
            ? DeepStack.call(() -> parser.parse(text))
            : parser.parse(text);
    LabelSheet labels = new LabelSheet(note.lines());
    Optional<dev.studysite.outline.Heading> title = title(top, source, document);
    HeadingLevels levels = HeadingLevels.of(document, title.isEmpty());
    labels.frontMatter(top, title.isPresent());
    BlockReader reader = new BlockReader(source, labels, new References(document), hidesComments);
    SectionStack sections = new SectionStack();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        dev.studysite.outline.Heading read = heading(reader, heading, levels.of(heading));
        title = read.level() == 0 ? Optional.of(read) : title;
        open(sections, read);
      } else {
        sections.add(reader.read(node));
      }
    }
    return new Outline(note, title, divider.divide(note, sections.root()), labels.labels());
  }

  /** The title that the front matter gives, unless the first heading says the same. */
  private static Optional<dev.studysite.outline.Heading> title(
      FrontMatter top, SourceMap source, Node document) {
    String first =
        document.getFirstChild() instanceof Heading head ? head.getText().toString() : "";
    return top.heading(source)
        .filter(title -> !title.text().text().strip().equalsIgnoreCase(first.strip()));
  }

  private static void open(SectionStack sections, dev.studysite.outline.Heading heading) {
    if (heading.level() > 0) {
      sections.open(heading);
    }
  }

  private static dev.studysite.outline.Heading heading(
      BlockReader reader, Heading node, int level) {
    Label label = LABELS.get(level);
    return new dev.studysite.outline.Heading(
        level, reader.heading(node, label), LabelSheet.sure(label));
  }
}
