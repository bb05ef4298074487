package dev.studysite.render.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF, read back. */
final class Printed {

  private final PDDocument document;

  private Printed(PDDocument document) {
    this.document = document;
  }

  /** Reads a PDF, shows it and closes it. */
  static void read(PrintedSheet sheet, Consumer<Printed> reader) {
    try (PDDocument document = Loader.loadPDF(bytes(sheet))) {
      reader.accept(new Printed(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(PrintedSheet sheet) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      sheet.pdf().writeTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument document() {
    return document;
  }

  int pages() {
    return document.getNumberOfPages();
  }

  /** A letter with where it stands. */
  record Letter(int page, String text, float x, float y, float width, float size) {}

  /** Every letter in the order in which it is drawn. */
  List<Letter> letters() {
    List<Letter> letters = new ArrayList<>();
    try {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              letters.add(
                  new Letter(
                      getCurrentPageNo(),
                      text.getUnicode(),
                      text.getXDirAdj(),
                      text.getYDirAdj(),
                      text.getWidthDirAdj(),
                      text.getFontSizeInPt()));
            }
          };
      stripper.writeText(document, Writer.nullWriter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return letters;
  }

  /** All text without white space, in the order in which it is drawn. */
  String squeezed() {
    StringBuilder text = new StringBuilder();
    letters().forEach(letter -> text.append(letter.text()));
    return squeeze(text.toString());
  }

  static String squeeze(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  List<PDFont> fonts() {
    List<PDFont> fonts = new ArrayList<>();
    try {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fonts;
  }

  List<String> bookmarks() {
    List<String> names = new ArrayList<>();
    for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
      names.add(item.getTitle());
    }
    return names;
  }

  /** How many links there are. */
  int links() {
    int links = 0;
    try {
      for (PDPage page : document.getPages()) {
        links += page.getAnnotations(PDAnnotationLink.class::isInstance).size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return links;
  }
}
