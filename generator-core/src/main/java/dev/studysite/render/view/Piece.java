package dev.studysite.render.view;

import java.util.List;

/** A piece of running text, as a template shows it. Templates choose by the {@link #kind}. */
public sealed interface Piece {

  /** The name that templates know the piece by. */
  String kind();

  /** The words as a reader sees them. */
  String plain();

  /**
   * Plain words.
   *
   * @param text the words
   */
  record Words(String text) implements Piece {
    @Override
    public String kind() {
      return "words";
    }

    @Override
    public String plain() {
      return text;
    }
  }

  /**
   * An identifier, a path, a call.
   *
   * @param text the characters, with typographic quotes made straight
   */
  record Code(String text) implements Piece {
    @Override
    public String kind() {
      return "code";
    }

    @Override
    public String plain() {
      return text;
    }
  }

  /**
   * An arrow that stands between two words.
   *
   * @param text the arrow as the note writes it
   */
  record Arrow(String text) implements Piece {
    @Override
    public String kind() {
      return "arrow";
    }

    @Override
    public String plain() {
      return text;
    }
  }

  /**
   * A figure to remember: a number with its unit or its bound.
   *
   * @param text the words, such as {@code up to 10 seconds}
   */
  record Limit(String text) implements Piece {
    @Override
    public String kind() {
      return "limit";
    }

    @Override
    public String plain() {
      return text;
    }
  }

  /**
   * Words that a correction wrote.
   *
   * @param before what stands in the note
   * @param text what is shown
   */
  record Fixed(String before, String text) implements Piece {
    @Override
    public String kind() {
      return "fixed";
    }

    @Override
    public String plain() {
      return text;
    }
  }

  /**
   * Stressed words.
   *
   * @param strong true where strongly
   * @param inside the words
   */
  record Stressed(boolean strong, List<Piece> inside) implements Piece {
    /** Copies the pieces. */
    public Stressed {
      inside = List.copyOf(inside);
    }

    @Override
    public String kind() {
      return strong ? "strong" : "emphasis";
    }

    @Override
    public String plain() {
      return Piece.plain(inside);
    }
  }

  /**
   * Words that lead to another site, or to the page of a file that the author named.
   *
   * @param href an address that starts with {@code http:}, {@code https:} or {@code mailto:}, or
   *     one relative to the page
   * @param inside the words
   */
  record Link(String href, List<Piece> inside) implements Piece {

    /** True for a link out of the site; one to a page of it has no scheme. */
    public boolean leaves() {
      return href.indexOf(':') >= 0;
    }

    /** Copies the pieces. */
    public Link {
      inside = List.copyOf(inside);
    }

    @Override
    public String kind() {
      return "link";
    }

    @Override
    public String plain() {
      return Piece.plain(inside);
    }
  }

  /**
   * A mention of a term, or of another topic.
   *
   * @param slug the last part of the address; it names the term on the page
   * @param href the address of the page, relative to the page that is shown
   * @param topic true for a topic
   * @param inside the words
   */
  record TermLink(String slug, String href, boolean topic, List<Piece> inside) implements Piece {
    /** A mention of a term. */
    public TermLink(String slug, String href, List<Piece> inside) {
      this(slug, href, false, inside);
    }

    /** Copies the pieces. */
    public TermLink {
      inside = List.copyOf(inside);
    }

    @Override
    public String kind() {
      return topic ? "topic" : "term";
    }

    @Override
    public String plain() {
      return Piece.plain(inside);
    }
  }

  /**
   * What stands on a further line of the note, with the space before it.
   *
   * @param line the line, from 1
   * @param inside the words
   */
  record OnLine(int line, List<Piece> inside) implements Piece {
    /** Copies the pieces. */
    public OnLine {
      inside = List.copyOf(inside);
    }

    @Override
    public String kind() {
      return "line";
    }

    @Override
    public String plain() {
      return " " + Piece.plain(inside);
    }
  }

  /**
   * On which page of a sheet the term before it is defined.
   *
   * @param box what names the box of the definition on the sheet
   * @param text the page as it is shown; empty before the boxes have their pages
   */
  record OnPage(String box, String text) implements Piece {
    @Override
    public String kind() {
      return "page";
    }

    @Override
    public String plain() {
      return text;
    }
  }

  /** The words of pieces, joined as they stand. */
  static String plain(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.plain()));
    return text.toString();
  }
}
