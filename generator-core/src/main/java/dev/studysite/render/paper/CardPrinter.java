package dev.studysite.render.paper;

import dev.studysite.render.view.BrokenTemplateException;
import dev.studysite.render.view.Templates;
import dev.studysite.site.SiteFile;
import dev.studysite.study.Card;
import dev.studysite.study.CardSize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints flash cards on both sides of the paper: a page of questions, then the page of their
 * answers, which lies behind it when the paper is turned over its long edge.
 */
public final class CardPrinter {

  /** The sizes of type that are tried, in points, from the largest. */
  private static final List<Double> SIZES = List.of(14.0, 12.0, 10.5, 9.0, 8.0, 7.0);

  private static final double MARGIN = 6;
  private static final double FOOT = 4;
  private static final double POINTS = 72 / 25.4;
  private static final int MOST_PARTS = 40;
  private static final int LONGEST_QUESTION = 100;

  private final TypeFaces faces;
  private final Press press;
  private final Templates templates = Templates.builtIn();

  /** Reads the fonts. The document is our own; of the kit only the fonts count. */
  public CardPrinter(PaperKit kit) {
    this.faces = TypeFaces.load(kit.fonts());
    this.press = new Press(faces, kit);
  }

  /**
   * Prints cards.
   *
   * @param path the path of the PDF below the output folder
   * @param cards the cards, at least one
   * @param size the size of a card; where the paper is smaller, one stands on each page
   * @param options paper, language and title
   */
  public SiteFile print(String path, List<Card> cards, CardSize size, PaperOptions options) {
    CardGrid grid = CardGrid.of(options.paper(), size);
    Missing missing = new Missing(faces::has);
    List<CardText> texts = new ArrayList<>();
    for (Card card : cards) {
      texts.add(named(CardText.of(card, texts.size() + 1), missing));
    }
    List<Set> set = fit(texts, grid, options);
    String document = fill("paper-cards.ftlh", model(pages(set, grid), grid, options));
    Imprint about = new Imprint(options.siteTitle(), options.language(), document);
    return SiteFile.binary(path, press.print(document, about));
  }

  private static CardText named(CardText card, Missing missing) {
    return new CardText(
        card.front().stream().map(missing::named).toList(),
        card.back().stream().map(missing::named).toList(),
        card.about());
  }

  /** A side with the size that fits it. */
  private record Sized(List<String> lines, double points, double height) {}

  /** A card with sizes that fit both of its sides. */
  private record Set(CardText text, Sized front, Sized back) {}

  /** Cards that do not fit in the smallest type are divided until they do. */
  private List<Set> fit(List<CardText> texts, CardGrid grid, PaperOptions options) {
    Map<List<String>, Sized> sized = new HashMap<>();
    size(texts, grid, options, sized);
    List<Set> fitting = new ArrayList<>();
    for (CardText text : texts) {
      List<CardText> parts = List.of(text);
      for (int count = 2; count <= MOST_PARTS && !fits(parts, sized); count *= 2) {
        parts = text.divided(count, LONGEST_QUESTION);
        size(parts, grid, options, sized);
      }
      parts.forEach(part -> fitting.add(set(part, sized)));
    }
    return fitting;
  }

  private static boolean fits(List<CardText> parts, Map<List<String>, Sized> sized) {
    return parts.stream()
        .allMatch(part -> sized.containsKey(part.front()) && sized.containsKey(part.back()));
  }

  private static Set set(CardText text, Map<List<String>, Sized> sized) {
    double smallest = SIZES.get(SIZES.size() - 1);
    Sized front = sized.getOrDefault(text.front(), new Sized(text.front(), smallest, 0));
    Sized back = sized.getOrDefault(text.back(), new Sized(text.back(), smallest, 0));
    return new Set(text, front, back);
  }

  /** Finds the largest type for each side, all sides of one size in one go. */
  private void size(
      List<CardText> texts, CardGrid grid, PaperOptions options, Map<List<String>, Sized> sized) {
    List<List<String>> open = new ArrayList<>();
    for (CardText text : texts) {
      open.add(text.front());
      open.add(text.back());
    }
    double room = (grid.height() - 2 * MARGIN - FOOT) * POINTS;
    for (double size : SIZES) {
      List<List<String>> sides =
          open.stream().distinct().filter(side -> !sized.containsKey(side)).toList();
      if (sides.isEmpty()) {
        return;
      }
      List<Double> heights = heights(sides, size, grid, options);
      for (int i = 0; i < sides.size(); i++) {
        if (heights.get(i) <= room) {
          sized.put(sides.get(i), new Sized(sides.get(i), size, heights.get(i)));
        }
      }
    }
  }

  private List<Double> heights(
      List<List<String>> sides, double size, CardGrid grid, PaperOptions options) {
    List<CardFace> shown =
        sides.stream().map(lines -> new CardFace(lines, "", size, 0, 0, 0)).toList();
    Map<String, Object> model = new HashMap<>(model(List.of(shown), grid, options));
    model.put("measuring", true);
    List<String> ids = new ArrayList<>();
    for (int i = 1; i <= sides.size(); i++) {
      ids.add("c" + i);
    }
    try {
      Proof proof = new Proof(fill("paper-cards.ftlh", model));
      return press.heights(proof, style(grid, "1000000mm"), ids);
    } catch (BrokenTemplateException e) {
      throw new IllegalStateException("the built-in cards cannot be measured", e);
    }
  }

  /** The pages in order: questions, then their answers from right to left. */
  private static List<List<CardFace>> pages(List<Set> cards, CardGrid grid) {
    List<List<CardFace>> pages = new ArrayList<>();
    for (int from = 0; from < cards.size(); from += grid.cards()) {
      List<Set> some = cards.subList(from, Math.min(from + grid.cards(), cards.size()));
      List<CardFace> fronts = new ArrayList<>();
      List<CardFace> backs = new ArrayList<>();
      for (int i = 0; i < some.size(); i++) {
        String about = some.get(i).text().about();
        fronts.add(face(some.get(i).front(), about, grid, grid.left(i, false), grid.down(i)));
        backs.add(face(some.get(i).back(), about, grid, grid.left(i, true), grid.down(i)));
      }
      pages.add(fronts);
      pages.add(backs);
    }
    return pages;
  }

  private static CardFace face(Sized side, String about, CardGrid grid, double left, double down) {
    double free = grid.height() - 2 * MARGIN - FOOT - side.height() / POINTS;
    double top = MARGIN + Math.max(0, free / 2);
    return new CardFace(side.lines(), about, side.points(), top, left, down);
  }

  private Map<String, Object> model(
      List<List<CardFace>> pages, CardGrid grid, PaperOptions options) {
    return Map.of(
        "language", options.language(),
        "title", options.siteTitle(),
        "style", style(grid, options.paper().height() + "mm"),
        "pages", pages,
        "marks", grid.marks(),
        "measuring", false);
  }

  private String style(CardGrid grid, String pageHeight) {
    return fill(
        "paper-cards.css.ftl",
        Map.of(
            "paperWidth", millimetres(grid.paper().width()),
            "pageSize", millimetres(grid.paper().width()) + "mm " + pageHeight,
            "paperHeight", millimetres(grid.paper().height() - 1),
            "width", millimetres(grid.width()),
            "height", millimetres(grid.height()),
            "textWidth", millimetres(grid.width() - 2 * MARGIN),
            "margin", millimetres(MARGIN)));
  }

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.2f", length);
  }

  private String fill(String template, Map<String, ?> model) {
    try {
      return templates.fill(template, model);
    } catch (BrokenTemplateException e) {
      throw new IllegalStateException("a built-in template is broken: " + template, e);
    }
  }
}
