package dev.studysite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.fixture.SmallSite;
import dev.studysite.problem.Problem;
import dev.studysite.site.Site;
import dev.studysite.site.SiteOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ThemeTest {

  private static final Site SITE = new SmallSite().note("a.txt", "h1 Keys\npara x").site();

  @Test
  void takesTheOwnersTemplateForTheBuiltInOne() {
    RenderedSite rendered =
        RenderedSite.of(
            SITE,
            Map.of(
                "404.ftlh",
                "<#import \"layout.ftlh\" as l><@l.page frame><h1>Lost</h1></@l.page>"));

    assertEquals("Lost", rendered.page("404.html").select("h1").text());
    assertEquals(List.of(), rendered.problems());
  }

  @Test
  void takesTheOwnersStyleAndAddsOtherFiles() {
    RenderedSite rendered =
        RenderedSite.of(SITE, Map.of("style.css", "body{}", "logo.svg", "<svg/>"));

    assertEquals("body{}", rendered.file("assets/style.css"));
    assertEquals("<svg/>", rendered.file("assets/logo.svg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#if",
        "${nothing.there}",
        "<#assign x = \"freemarker.template.utility.Execute\"?new()>",
        "${frame?api.class}",
        "<#include \"../../secret\">",
      })
  void saysWhatIsWrongAndUsesTheBuiltInTemplate(String broken) {
    RenderedSite rendered = RenderedSite.of(SITE, Map.of("404.ftlh", broken));

    Problem problem = rendered.problems().get(0);
    assertTrue(problem.where().toString().startsWith("theme/404.ftlh"), problem::toString);
    assertEquals(1, rendered.page("404.html").select("h1").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffffff", "#000000", "#1a7f37", "#ffcc00", "#ff0000", "#777777"})
  void makesTheAccentReadableOnLightAndDarkPages(String colour) {
    String style = Accent.style(colour).orElseThrow();

    String light = style.substring(style.indexOf("--accent:") + 9).substring(0, 7);
    String dark = style.substring(style.lastIndexOf("--accent:") + 9).substring(0, 7);
    assertTrue(Accent.contrast(light, Accent.LIGHT_PAGE) >= 4.5, light);
    assertTrue(Accent.contrast(dark, Accent.DARK_PAGE) >= 4.5, dark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "#12345", "#12345g", "", "#ffffff;}", "url(x)"})
  void takesNothingButAColourForTheAccent(String colour) {
    assertTrue(Accent.style(colour).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"#000000, #ffffff, 21.0", "#777777, #ffffff, 4.48", "#0b57d0, #ffffff, 6.4"})
  void computesTheContrastOfWcag(String one, String other, double contrast) {
    assertEquals(contrast, Accent.contrast(one, other), 0.05);
  }

  @Test
  void writesTheAccentBehindTheStyle() {
    SiteOptions options =
        new SiteOptions("T", "", "en", "", "", "", "", "#1a7f37", "", "A4", false);
    Site site = new SmallSite().note("a.txt", "h1 K\npara x").options(options).site();

    assertTrue(RenderedSite.of(site).file("assets/style.css").contains("--accent:#1a7f37"));
  }
}
