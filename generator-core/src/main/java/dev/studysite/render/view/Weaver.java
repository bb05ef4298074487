package dev.studysite.render.view;

import dev.studysite.correct.CorrectedText;
import dev.studysite.glossary.TermKey;
import dev.studysite.link.Mention;
import dev.studysite.link.Pointer;
import dev.studysite.link.TopicMention;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.TopicKey;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Weaves the runs of a passage, the corrections and the links into one row of pieces. Text of a
 * note comes out as text only: nothing of it can become markup.
 */
public final class Weaver {

  private final Marks marks;
  private final Function<TermKey, Optional<TermTarget>> terms;
  private final Function<TopicKey, Optional<TermTarget>> topics;
  private final Function<String, Optional<String>> files;
  private final boolean marksLimits;

  /**
   * Where the link of a term leads.
   *
   * @param slug the last part of the term's address
   * @param href the address of the term's page, relative to the page that is shown
   */
  public record TermTarget(String slug, String href) {}

  /**
   * A weaver for one text on one page.
   *
   * @param marks what is laid over the text
   * @param terms where a term's links lead; none where the page has no use for links
   */
  public Weaver(Marks marks, Function<TermKey, Optional<TermTarget>> terms) {
    this(marks, terms, topic -> Optional.empty());
  }

  /**
   * A weaver for one text on a page that leads to other topics too.
   *
   * @param marks what is laid over the text
   * @param terms where a term's links lead
   * @param topics where the links of topics lead
   */
  public Weaver(
      Marks marks,
      Function<TermKey, Optional<TermTarget>> terms,
      Function<TopicKey, Optional<TermTarget>> topics) {
    this(marks, terms, topics, file -> Optional.empty(), false);
  }

  private Weaver(
      Marks marks,
      Function<TermKey, Optional<TermTarget>> terms,
      Function<TopicKey, Optional<TermTarget>> topics,
      Function<String, Optional<String>> files,
      boolean marksLimits) {
    this.marks = marks;
    this.terms = terms;
    this.topics = topics;
    this.files = files;
    this.marksLimits = marksLimits;
  }

  /** A weaver that also sets off the figures to remember. */
  public Weaver withLimits() {
    return new Weaver(marks, terms, topics, files, true);
  }

  /**
   * A weaver that also leads from one file of the source to another.
   *
   * @param pages the page that is made of a file, by the path that the text names it by; where
   *     there is none, the words of a link are shown alone
   */
  public Weaver withFiles(Function<String, Optional<String>> pages) {
    return new Weaver(marks, terms, topics, pages, marksLimits);
  }

  /** The pieces of a passage; what stands on its further lines is in {@link Piece.OnLine}s. */
  public List<Piece> weave(Passage passage) {
    return weave(passage, passage.firstLine());
  }

  /**
   * The pieces of a passage inside an element that stands for a line.
   *
   * @param shown the line of that element; what stands on others is in {@link Piece.OnLine}s
   */
  List<Piece> weave(Passage passage, int shown) {
    List<Piece> all = new ArrayList<>();
    List<Run> runs = passage.runs();
    int from = 0;
    while (from < runs.size()) {
      int line = runs.get(from).span().line();
      List<Piece> onLine = new ArrayList<>();
      int next = from;
      while (next < runs.size() && runs.get(next).span().line() == line) {
        onLine.addAll(weave(runs.get(next)));
        next++;
      }
      if (line == shown) {
        all.addAll(onLine);
      } else {
        all.add(new Piece.OnLine(marks.shown(line), onLine));
      }
      from = next;
    }
    return all;
  }

  Marks marks() {
    return marks;
  }

  private List<Piece> weave(Run run) {
    return switch (run.kind()) {
      case TEXT -> open(run);
      case EMPHASIS -> List.of(new Piece.Stressed(false, open(run)));
      case STRONG -> List.of(new Piece.Stressed(true, open(run)));
      case CODE -> List.of(new Piece.Code(Quotes.straight(run.text())));
      case URL, LINK -> address(run);
    };
  }

  private List<Piece> address(Run run) {
    Piece words = new Piece.Words(run.text());
    String scheme = run.target().toLowerCase(Locale.ROOT);
    boolean safe =
        scheme.startsWith("https:") || scheme.startsWith("http:") || scheme.startsWith("mailto:");
    Optional<String> href = safe ? Optional.of(run.target()) : files.apply(run.target());
    return List.of(href.<Piece>map(to -> new Piece.Link(to, List.of(words))).orElse(words));
  }

  private List<Piece> open(Run run) {
    List<Pointer> mentions = marks.mentions(run.span().line());
    if (run.text().length() != run.span().length()) {
      return bySurface(run, mentions);
    }
    List<Piece> pieces = new ArrayList<>();
    Strand strand = new Strand(mentions);
    CorrectedText corrected = marks.corrected(run);
    for (CorrectedText.Piece part : corrected.pieces()) {
      String text = corrected.text().substring(part.start(), part.end());
      if (part.correction().isEmpty()) {
        untouched(text, part.source(), strand, pieces);
      } else {
        Span was = part.source();
        int zero = run.span().start();
        String before = run.text().substring(was.start() - zero, was.end() - zero);
        Piece fixed = new Piece.Fixed(before, text);
        add(fixed, strand.at(part.source()), pieces);
      }
    }
    return pieces;
  }

  /**
   * Offsets of the note do not hold in text with escapes: its mentions are found by their words.
   */
  private List<Piece> bySurface(Run run, List<Pointer> mentions) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Pointer mention : mentions) {
      int start = run.text().indexOf(mention.surface(), at);
      if (run.span().contains(mention.span()) && start >= 0) {
        pieces.addAll(split(run.text().substring(at, start)));
        add(new Piece.Words(mention.surface()), Optional.of(mention), pieces);
        at = start + mention.surface().length();
      }
    }
    pieces.addAll(split(run.text().substring(at)));
    return pieces;
  }

  private List<Piece> split(String words) {
    List<Piece> pieces = Arrows.split(words);
    return marksLimits
        ? pieces.stream()
            .flatMap(
                piece ->
                    piece instanceof Piece.Words plain
                        ? Limits.split(plain.text()).stream()
                        : Stream.of(piece))
            .toList()
        : pieces;
  }

  /** Cuts untouched words where a mention begins or ends. */
  private void untouched(String text, Span source, Strand strand, List<Piece> pieces) {
    int at = source.start();
    while (at < source.end()) {
      int end = strand.nextEdge(at, source.end());
      String words = text.substring(at - source.start(), end - source.start());
      Optional<Pointer> mention = strand.at(new Span(source.line(), at, end));
      if (mention.isPresent()) {
        add(new Piece.Words(words), mention, pieces);
      } else {
        split(words).forEach(piece -> add(piece, Optional.empty(), pieces));
      }
      at = end;
    }
  }

  /** Adds a piece; one that belongs to the same mention as the piece before joins its link. */
  private void add(Piece piece, Optional<Pointer> pointer, List<Piece> pieces) {
    Optional<TermTarget> target = pointer.flatMap(this::target);
    if (target.isEmpty()) {
      pieces.add(piece);
      return;
    }
    boolean topic = pointer.filter(TopicMention.class::isInstance).isPresent();
    List<Piece> inside = new ArrayList<>();
    int last = pieces.size() - 1;
    if (last >= 0
        && pieces.get(last) instanceof Piece.TermLink link
        && link.topic() == topic
        && link.slug().equals(target.get().slug())) {
      inside.addAll(link.inside());
      pieces.remove(last);
    }
    inside.add(piece);
    pieces.add(new Piece.TermLink(target.get().slug(), target.get().href(), topic, inside));
  }

  private Optional<TermTarget> target(Pointer pointer) {
    if (pointer instanceof TopicMention topic) {
      return topics.apply(topic.target());
    }
    return pointer instanceof Mention mention ? terms.apply(mention.term()) : Optional.empty();
  }
}
