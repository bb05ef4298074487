package dev.studysite.render.paper;

import dev.studysite.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The type of the PDFs as web fonts, with nothing but the characters that the site prints, so that
 * browsers set the same lines. Its licence (SIL OFL 1.1) reserves the name Liberation for unchanged
 * fonts, so these go by another, and the licence comes along.
 */
public final class WebType {

  /** The tables of a font that browsers ask for; those that place and join glyphs are left out. */
  private static final List<String> TABLES =
      List.of(
          "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
          "name", "post", "prep");

  private static final String FOLDER = "assets/type/";
  private static final String RESERVED = "Liberation";
  private static final String OWN = "Studysite";

  /** What sheets add to the words of the notes. */
  private static final String SIGNS = "–—…·•“”‘’→€";

  private static final int FIRST = 0x20;
  private static final int LAST = 0xff;

  /** The files by the names of the faces. */
  private static final Map<String, String> FACES =
      new TreeMap<>(
          Map.of(
              "sans", "LiberationSans-Regular",
              "sans-bold", "LiberationSans-Bold",
              "sans-italic", "LiberationSans-Italic",
              "mono", "LiberationMono-Regular",
              "mono-bold", "LiberationMono-Bold"));

  private WebType() {}

  /**
   * The fonts and their licence.
   *
   * @param characters the characters in use; those of Latin-1 are always there, so that few changes
   *     of the text change the fonts
   */
  public static List<SiteFile> files(NavigableSet<Integer> characters) {
    NavigableSet<Integer> all = new TreeSet<>(characters);
    for (int c = FIRST; c <= LAST; c++) {
      all.add(c);
    }
    SIGNS.codePoints().forEach(all::add);
    List<SiteFile> files = new ArrayList<>();
    files.add(SiteFile.binary(FOLDER + "licence.txt", resource("LICENSE")));
    FACES.forEach(
        (name, face) -> files.add(SiteFile.binary(FOLDER + name + ".ttf", subset(face, all))));
    return files;
  }

  private static byte[] subset(String face, NavigableSet<Integer> characters) {
    byte[] whole = resource(face + ".ttf");
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(whole))) {
      rename(font.getNaming());
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addAll(characters);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All names but the copyright notice, which must stay as it is. */
  private static void rename(NamingTable naming) {
    for (NameRecord name : naming.getNameRecords()) {
      String text = name.getString();
      if (name.getNameId() != NameRecord.NAME_COPYRIGHT && text != null) {
        name.setString(text.replace(RESERVED, OWN));
      }
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = WebType.class.getResourceAsStream("/liberation/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the file " + name + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
