package dev.studysite.render.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets XHTML: takes its heights, or makes a PDF of it. Nothing is loaded from anywhere. */
final class Press {

  /** Reading the fonts takes longest; it is done when the first sheet asks. */
  private final TypeFaces faces;

  Press(TypeFaces faces) {
    this.faces = faces;
  }

  /**
   * The heights of a sheet that is set as one long column with ids.
   *
   * @param xhtml a whole document
   * @param boxes the boxes that stand in it
   */
  Heights measure(String xhtml, List<BoxText> boxes) {
    try (PDDocument document = new PDDocument();
        PdfBoxRenderer renderer = builder(xhtml, document).buildPdfRenderer()) {
      renderer.layout();
      List<Heights.Box> heights = new ArrayList<>();
      for (BoxText box : boxes) {
        heights.add(heights(renderer, box));
      }
      return new Heights(height(renderer, "sheet-head"), height(renderer, "sheet-foot"), heights);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A PDF.
   *
   * @param xhtml a whole document
   * @param about what the document says about itself
   */
  byte[] print(String xhtml, Imprint about) {
    try (PDDocument document = new PDDocument();
        PdfBoxRenderer renderer = builder(xhtml, document).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      about.into(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfRendererBuilder builder(String xhtml, PDDocument document) {
    Quiet.settle();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(xhtml, "");
    builder.usePDDocument(document);
    builder.usePdfUaAccessibility(true);
    builder.useExternalResourceAccessControl(
        (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useUnicodeLineBreaker(new LineBreaks());
    faces.addTo(builder, document);
    return builder;
  }

  private static Heights.Box heights(PdfBoxRenderer renderer, BoxText box) {
    List<Double> atoms = new ArrayList<>();
    for (int i = 0; i < box.atoms().size(); i++) {
      atoms.add(height(renderer, box.id() + "-" + i));
    }
    double heading = box.heading().isEmpty() ? 0 : height(renderer, box.id() + "-t");
    return new Heights.Box(height(renderer, box.id() + "-x"), heading, atoms);
  }

  private static double height(PdfBoxRenderer renderer, String id) {
    Box box = renderer.getSharedContext().getBoxById(id);
    if (box == null) {
      throw new IllegalStateException("nothing is set for " + id);
    }
    return box.getHeight() / (double) renderer.getDotsPerPoint();
  }
}
