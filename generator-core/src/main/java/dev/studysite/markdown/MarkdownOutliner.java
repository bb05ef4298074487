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
 * the web, to mail and to places of the same site.
 */
public final class MarkdownOutliner {

  /** What headings are, by their level. */
  private static final List<Label> LABELS = List.of(Label.TITLE, Label.H1, Label.H2, Label.H3);

  private final Parser parser =
      Parser.builder(new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
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
    return parse(source)
        .map(document -> outline(note, source, document, hidesComments))
        .orElseGet(() -> new PlainReader(divider).read(note));
  }

  /** The parsed file; none where it is past parsing. */
  private Optional<Node> parse(SourceMap source) {
    if (Tangle.isIn(source.lines())) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.parse(source.text()));
    } catch (StackOverflowError e) {
      // Flexmark matches inline HTML, titles and rows of marks by regular expressions that recurse
      // for each character: some ten thousand of these in one of them are too many.
      return Optional.empty();
    }
  }

  private Outline outline(RawNote note, SourceMap source, Node document, boolean hidesComments) {
    LabelSheet labels = new LabelSheet(note.lines());
    HeadingLevels levels = HeadingLevels.of(document);
    BlockReader reader = new BlockReader(source, labels, hidesComments);
    SectionStack sections = new SectionStack();
    Optional<dev.studysite.outline.Heading> title = Optional.empty();
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
