package dev.studysite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.fixture.SmallSite;
import dev.studysite.render.paper.PressMemory;
import dev.studysite.site.Page;
import dev.studysite.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a first view may weigh, gzipped: one initial window of TCP. */
final class BudgetTest {

  private static final int KB = 1024;

  @Test
  void fitsFirstViewsIntoOneWindow() {
    RenderedSite site = RenderedSite.of(large(40, 60).site());
    int style = site.gzipped("assets/style.css");
    int script = site.gzipped("assets/theme.js") + site.gzipped("assets/site.js");
    assertTrue(style <= 5 * KB, () -> "style " + style);
    assertTrue(script <= KB, () -> "script " + script);
    for (String path : site.pages()) {
      boolean first =
          path.equals("index.html") || path.startsWith("notes/") || path.startsWith("glossary/");
      int html = site.gzipped(path);
      assertTrue(!first || html <= 8 * KB, () -> path + " " + html);
      assertTrue(!first || html + style + script <= 14 * KB, () -> path + " in all");
    }
  }

  /** However large a site grows, no page of it grows with it. */
  @Test
  void fitsTheFirstPageOfALargeSiteToo() {
    SmallSite notes = new SmallSite();
    for (int n = 0; n < 700; n++) {
      notes.note("n" + n + ".txt", "title Of " + Integer.toString(n * 7919, 36) + "\nh1 T" + n);
    }
    Site site = notes.site();
    PageFiles files = new PageFiles(site, new Theme(Map.of(), List.of()), PressMemory.none());
    for (Page page : site.pages()) {
      if (page instanceof Page.Home
          || page instanceof Page.NoteList
          || page instanceof Page.SheetIndex) {
        int html = RenderedSite.gzipped(files.of(page).files().get(0));
        assertTrue(html <= 8 * KB, () -> page.address() + " " + html);
      }
    }
    assertEquals(5, site.pages().stream().filter(Page.NoteList.class::isInstance).count());
  }

  @Test
  void keepsTheSearchSmall() {
    Site laid = large(10, 130).site();
    RenderedSite site = RenderedSite.of(laid);
    long text =
        laid.content().notes().stream()
            .flatMap(note -> note.outline().note().lines().stream())
            .mapToLong(line -> line.text().length() + 1)
            .sum();
    int script = site.gzipped("assets/search.js");
    int index = site.gzipped("assets/search-index.js");
    assertTrue(script <= 6 * KB, () -> "script " + script);
    assertTrue(index <= text / 4, () -> "index " + index + " of " + text);
  }

  /** Words of a made-up language: of common parts, some frequent, most rare, as in real text. */
  private static SmallSite large(int notes, int lines) {
    Random random = new Random(3);
    List<String> words = new ArrayList<>();
    List<String> parts =
        List.of("con", "ser", "ver", "key", "in", "re", "log", "tion", "ing", "er");
    for (int i = 0; i < 2_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int part = 0; part <= 1 + random.nextInt(3); part++) {
        word.append(parts.get(random.nextInt(parts.size())));
      }
      words.add(word.toString());
    }
    SmallSite site = new SmallSite();
    for (int n = 0; n < notes; n++) {
      StringBuilder draft = new StringBuilder("title Note " + n + "\n");
      for (int i = 0; i < lines; i++) {
        draft.append(i % 12 == 0 ? "h1 Topic " + i / 12 + " of " + n : "item");
        for (int w = 0; i % 12 != 0 && w < 10; w++) {
          double rare = Math.pow(random.nextDouble(), 3);
          draft.append(' ').append(words.get((int) (rare * words.size())));
        }
        draft.append('\n');
      }
      site.note("n" + n + ".txt", draft.toString());
    }
    for (int t = 0; t < 30; t++) {
      site.term("Term " + t, "", "A thing of the kind number " + t + ".");
    }
    return site;
  }
}
