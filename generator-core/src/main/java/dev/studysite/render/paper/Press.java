package dev.studysite.render.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import dev.studysite.render.view.BrokenTemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets XHTML: takes its heights, or makes a PDF of it. Nothing is loaded from anywhere. One thread
 * at a time may use it: fonts are read bit by bit.
 */
final class Press {

  private final TypeFaces faces;

  /** Takes the fonts that heights are taken with; it never becomes a file. */
  private final PDDocument scrap = new PDDocument();

  private final TypeFaces.Embedded scrapFaces;

  Press(TypeFaces faces) {
    this.faces = faces;
    this.scrapFaces = faces.in(scrap);
  }

  /**
   * The heights of a sheet that is set as one long column with ids.
   *
   * @param proof the document
   * @param style the style sheet that it is to be set by
   * @param boxes the boxes that stand in it
   * @throws BrokenTemplateException where one of them does not
   */
  Heights measure(Proof proof, String style, List<BoxText> boxes) throws BrokenTemplateException {
    PdfRendererBuilder builder = builder(scrap, scrapFaces);
    builder.withW3cDocument(proof.styled(style), "");
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      List<Heights.Box> heights = new ArrayList<>();
      for (BoxText box : boxes) {
        heights.add(heights(renderer, box));
      }
      return new Heights(height(renderer, "sheet-head"), height(renderer, "sheet-foot"), heights);
    }
  }

  /**
   * The heights of single elements, in points, in the order of their ids.
   *
   * @param proof the document
   * @param style the style sheet that it is to be set by
   * @param ids what names the elements
   * @throws BrokenTemplateException where one of them is not there
   */
  List<Double> heights(Proof proof, String style, List<String> ids) throws BrokenTemplateException {
    PdfRendererBuilder builder = builder(scrap, scrapFaces);
    builder.withW3cDocument(proof.styled(style), "");
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      List<Double> heights = new ArrayList<>();
      for (String id : ids) {
        heights.add(height(renderer, id));
      }
      return heights;
    }
  }

  /**
   * A PDF.
   *
   * @param xhtml a whole document
   * @param about what the document says about itself
   */
  byte[] print(String xhtml, Imprint about) {
    try (PDDocument document = new PDDocument()) {
      TypeFaces.Embedded embedded = faces.in(document);
      draw(xhtml, document, embedded);
      about.into(document);
      embedded.subset();
      return PackedWriter.bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By itself, so that nothing holds the layout, which is large, while the document is written. */
  private static void draw(String xhtml, PDDocument document, TypeFaces.Embedded embedded)
      throws IOException {
    PdfRendererBuilder builder = builder(document, embedded);
    builder.withHtmlContent(xhtml, "");
    Leaves leaves = new Leaves();
    builder.usePageSupplier(leaves);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
    }
    leaves.clear(document);
  }

  private static PdfRendererBuilder builder(PDDocument document, TypeFaces.Embedded faces) {
    Quiet.settle();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.usePdfUaAccessibility(true);
    builder.useExternalResourceAccessControl(
        (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useUnicodeLineBreaker(new LineBreaks());
    faces.addTo(builder);
    return builder;
  }

  private static Heights.Box heights(PdfBoxRenderer renderer, BoxText box)
      throws BrokenTemplateException {
    List<Double> atoms = new ArrayList<>();
    for (int i = 0; i < box.atoms().size(); i++) {
      atoms.add(height(renderer, box.id() + "-" + i));
    }
    double heading = box.heading().isEmpty() ? 0 : height(renderer, box.id() + "-t");
    return new Heights.Box(height(renderer, box.id() + "-x"), heading, atoms);
  }

  private static double height(PdfBoxRenderer renderer, String id) throws BrokenTemplateException {
    Box box = renderer.getSharedContext().getBoxById(id);
    if (box == null) {
      throw Proof.broken("it shows nothing with the id " + id);
    }
    return box.getHeight() / (double) renderer.getDotsPerPoint();
  }
}
