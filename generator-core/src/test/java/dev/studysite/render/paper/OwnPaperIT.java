package dev.studysite.render.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.render.view.Templates;
import dev.studysite.site.SiteFile;
import dev.studysite.study.SketchedNote;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Paper with the owner's templates and fonts, and the fonts that browsers get. */
final class OwnPaperIT {

  private static final String NOTE = "## Tea\nA cup of чай and 茶 a day";

  private static PrintedSheet print(PaperKit kit) {
    return new SheetPrinter(kit)
        .print(
            SketchedNote.sheet(SketchedNote.of("tea.txt", NOTE)),
            "sheets/tea.pdf",
            SheetLinks.none(),
            PaperOptions.of("en", "Tea"));
  }

  private static byte[] font(String name) throws IOException {
    try (InputStream in = OwnPaperIT.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
      return in.readAllBytes();
    }
  }

  @Test
  void setsPaperInTheOwnersFont() throws IOException {
    PaperKit kit = new PaperKit(Templates.builtIn(), List.of(font("LiberationSerif-Regular")));
    PrintedSheet sheet = print(kit);
    Printed.read(
        sheet,
        printed ->
            assertTrue(
                printed.fonts().stream().anyMatch(f -> f.getName().endsWith("LiberationSerif"))));
    assertEquals(1, sheet.problems().size());
    assertTrue(sheet.problems().get(0).what().contains("U+8336"), sheet.problems()::toString);
  }

  @Test
  void takesNoFileForAFontThatIsNone() throws IOException {
    assertFalse(TypeFaces.canUse(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));
    assertFalse(
        TypeFaces.canUse(
            "no font at all, but text".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertTrue(TypeFaces.canUse(font("LiberationSerif-Regular")));
  }

  @Test
  void printsByTheOwnersTemplate() throws IOException {
    String own = builtInPaper().replace("page ${columns?counter} of", "leaf ${columns?counter} of");
    PrintedSheet sheet = print(new PaperKit(Templates.of(Map.of("paper.ftlh", own)), List.of()));
    Printed.read(sheet, printed -> assertTrue(printed.squeezed().contains("leaf1of1")));
  }

  @Test
  void saysWhyATemplateIsOfNoUseOnPaper() {
    for (String own :
        List.of(
            "<#macro sheet s measuring=false><p>nothing</p></#macro>",
            "<#macro sheet s measuring=false><p>open</#macro>",
            "<#macro sheet s measuring=false>${s.nothing()}</#macro>")) {
      PrintedSheet sheet = print(new PaperKit(Templates.of(Map.of("paper.ftlh", own)), List.of()));
      assertEquals("theme/paper.ftlh", sheet.problems().get(0).where().path(), own);
      Printed.read(sheet, printed -> assertTrue(printed.squeezed().contains("Acupof")));
    }
  }

  private static String builtInPaper() throws IOException {
    String path = "/dev/studysite/render/templates/paper.ftlh";
    try (InputStream in = OwnPaperIT.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  @Test
  void givesBrowsersTheSameTypeUnderAnotherName() throws IOException {
    List<SiteFile> files = WebType.files(new TreeSet<>(List.of((int) 'ж', 0x20ac)));
    TrueTypeFont whole = parsed(font("LiberationSans-Regular"));
    TrueTypeFont part = parsed(bytes(files, "assets/type/sans.ttf"));
    for (int letter : new int[] {'a', 'W', 'ж', 0x20ac, 'é'}) {
      int in = whole.getUnicodeCmapLookup().getGlyphId(letter);
      int out = part.getUnicodeCmapLookup().getGlyphId(letter);
      assertTrue(out > 0, Character.toString(letter));
      assertEquals(whole.getAdvanceWidth(in), part.getAdvanceWidth(out));
    }
    assertEquals(0, part.getUnicodeCmapLookup().getGlyphId('я'));
    for (NameRecord name : part.getNaming().getNameRecords()) {
      assertTrue(name.getNameId() == 0 || !name.getString().contains("Liberation"), name::toString);
    }
    assertTrue(files.stream().allMatch(file -> file.size() < 60_000));
    assertTrue(files.get(0).text().contains("SIL OPEN FONT LICENSE"));
  }

  private static TrueTypeFont parsed(byte[] font) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(font));
  }

  private static byte[] bytes(List<SiteFile> files, String path) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (SiteFile file : files) {
      if (file.path().equals(path)) {
        file.writeTo(out);
      }
    }
    return out.toByteArray();
  }
}
