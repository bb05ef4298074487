package dev.studysite.render.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The type that sheets are set in: Liberation Sans and Mono, read once from the class path. They
 * are as wide as Arial and Courier New, so a browser that has those sets the same lines.
 */
public final class TypeFaces {

  /** The name of the proportional faces in the style sheet. */
  static final String SANS = "Liberation Sans";

  /** The name of the monospaced faces in the style sheet. */
  static final String MONO = "Liberation Mono";

  /** The name of the owner's faces in the style sheet. */
  static final String OWN = "Studysite Own";

  private static final int BUILT_IN_COUNT = 5;

  /** The bits of a font's rights that are about embedding. */
  private static final int EMBEDDING = 0xf;

  private static final int ITALIC = 2;
  private static final int NORMAL = 400;
  private static final int BOLD = 700;
  private static final List<Integer> OWN_WEIGHTS = List.of(NORMAL, BOLD, NORMAL);

  private final List<Face> faces;

  private TypeFaces(List<Face> faces) {
    this.faces = List.copyOf(faces);
  }

  /** A face with what the style sheet calls it. */
  private record Face(String family, int weight, FontStyle style, TrueTypeFont font) {}

  /**
   * Reads the faces.
   *
   * @param own the owner's fonts: regular, bold, italic; what cannot be read is left out
   * @throws IllegalStateException where the built-in fonts are not on the class path
   */
  static TypeFaces load(List<byte[]> own) {
    List<Face> faces = new ArrayList<>(BUILT_IN_COUNT + own.size());
    for (int i = 0; i < Math.min(own.size(), OWN_WEIGHTS.size()); i++) {
      int weight = OWN_WEIGHTS.get(i);
      FontStyle style = i == ITALIC ? FontStyle.ITALIC : FontStyle.NORMAL;
      own(own.get(i)).ifPresent(font -> faces.add(new Face(OWN, weight, style, font)));
    }
    faces.addAll(builtIn());
    return new TypeFaces(faces);
  }

  /**
   * True where paper can be set in a font.
   *
   * @param font a file
   */
  public static boolean canUse(byte[] font) {
    return own(font).isPresent();
  }

  /** The font of a file; none where it is no TrueType font, or may not stand in a PDF. */
  private static Optional<TrueTypeFont> own(byte[] file) {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      font.setEnableGsub(false);
      OS2WindowsMetricsTable rights = font.getOS2Windows();
      boolean forbidden =
          rights != null
              && (rights.getFsType() & EMBEDDING) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
      return forbidden ? Optional.empty() : Optional.of(font);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static List<Face> builtIn() {
    return List.of(
        face(SANS, NORMAL, FontStyle.NORMAL, "LiberationSans-Regular"),
        face(SANS, BOLD, FontStyle.NORMAL, "LiberationSans-Bold"),
        face(SANS, NORMAL, FontStyle.ITALIC, "LiberationSans-Italic"),
        face(MONO, NORMAL, FontStyle.NORMAL, "LiberationMono-Regular"),
        face(MONO, BOLD, FontStyle.NORMAL, "LiberationMono-Bold"));
  }

  /** True where a character can be shown. */
  boolean has(int codePoint) {
    try {
      for (Face face : faces) {
        boolean plain = face.weight() == NORMAL && face.style() == FontStyle.NORMAL;
        if (plain && has(face, codePoint)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The faces for one document; only the characters in use go into it. */
  Embedded in(PDDocument document) {
    return new Embedded(faces.stream().map(face -> new Lazy(document, face)).toList());
  }

  /** The faces of one document. */
  static final class Embedded {

    private final List<Lazy> faces;

    private Embedded(List<Lazy> faces) {
      this.faces = faces;
    }

    /** Gives the faces to a renderer of the document. */
    void addTo(PdfRendererBuilder builder) {
      for (Lazy lazy : faces) {
        Face face = lazy.face;
        builder.useFont(lazy, face.family(), face.weight(), face.style(), true);
      }
    }

    /**
     * Leaves nothing in the document but the characters that were set; to be done once, last.
     *
     * @throws IOException where a font is damaged
     */
    void subset() throws IOException {
      for (Lazy face : faces) {
        for (PDFont font : face.loaded) {
          font.subset();
        }
      }
    }
  }

  private static boolean has(Face face, int codePoint) throws IOException {
    CmapLookup characters = face.font().getUnicodeCmapLookup();
    return characters.getGlyphId(codePoint) != 0;
  }

  /** Ligatures are left out: one glyph for two letters may lose a letter when text is copied. */
  private static Face face(String family, int weight, FontStyle style, String name) {
    try (InputStream in = TypeFaces.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
      if (in == null) {
        throw new IllegalStateException("the font " + name + " is not on the class path");
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      return new Face(family, weight, style, font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A face that goes into a document only when a character of it is set. */
  private static final class Lazy extends PDFontSupplier {

    private final PDDocument document;
    private final Face face;
    private final List<PDFont> loaded = new ArrayList<>(1);

    Lazy(PDDocument document, Face face) {
      super(null);
      this.document = document;
      this.face = face;
    }

    @Override
    public PDFont supply() {
      if (loaded.isEmpty()) {
        loaded.add(load());
      }
      return loaded.get(0);
    }

    private PDFont load() {
      try {
        return PDType0Font.load(document, face.font(), true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
