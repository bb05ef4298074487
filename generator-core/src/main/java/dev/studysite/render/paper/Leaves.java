package dev.studysite.render.paper;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Gives the renderer its pages, and clears each as soon as the next is asked for: the renderer
 * marks a background for every box, also where nothing is drawn, and these marks would take more
 * memory, time and room in the file than the text.
 */
final class Leaves implements PageSupplier {

  private static final byte[] MARK = ascii("/Artifact /");
  private static final byte[] BEGINS = ascii(" BDC\n");
  private static final byte[] ENDS = ascii("EMC\n");

  private Optional<PDPage> open = Optional.empty();

  @Override
  public PDPage requestPage(
      PDDocument document, float width, float height, int number, int shadowNumber) {
    clear(document);
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    open = Optional.of(page);
    return page;
  }

  /** Clears the page that was asked for last; it must be complete. */
  void clear(PDDocument document) {
    try {
      if (open.isPresent()) {
        clear(document, open.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(PDDocument document, PDPage page) throws IOException {
    byte[] drawn;
    try (InputStream in = page.getContents()) {
      drawn = in.readAllBytes();
    }
    COSDictionary marks = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    if (marks != null) {
      PDStream contents = new PDStream(document);
      try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(withoutEmptyMarks(drawn, marks));
      }
      page.setContents(contents);
    }
  }

  /**
   * What is drawn, without the marks around nothing; their names go too. What a page says is no
   * matter: a string of the page never holds a line end, so no line of it looks like a mark.
   */
  private static byte[] withoutEmptyMarks(byte[] drawn, COSDictionary marks) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(drawn.length);
    for (int at = 0; at < drawn.length; ) {
      int end = lineEnd(drawn, at);
      if (startsWith(drawn, at, MARK)
          && startsWith(drawn, end - BEGINS.length, BEGINS)
          && startsWith(drawn, end, ENDS)) {
        int name = at + MARK.length;
        int length = end - BEGINS.length - name;
        marks.removeItem(
            COSName.getPDFName(new String(drawn, name, length, StandardCharsets.US_ASCII)));
        at = end + ENDS.length;
      } else {
        kept.write(drawn, at, end - at);
        at = end;
      }
    }
    return kept.toByteArray();
  }

  /** Behind the end of the line. */
  private static int lineEnd(byte[] drawn, int at) {
    int end = at;
    while (end < drawn.length && drawn[end] != '\n') {
      end++;
    }
    return Math.min(drawn.length, end + 1);
  }

  private static boolean startsWith(byte[] drawn, int at, byte[] start) {
    if (at < 0 || at + start.length > drawn.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (drawn[at + i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
