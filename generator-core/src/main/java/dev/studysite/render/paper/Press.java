package dev.studysite.render.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import dev.studysite.render.view.BrokenTemplateException;
import dev.studysite.text.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets XHTML: takes its heights, or makes a PDF of it. Nothing is loaded from anywhere. One thread
 * at a time may use it: fonts are read bit by bit.
 */
final class Press {

  private final TypeFaces faces;
  private final PressMemory memory;
  private final String type;

  /** Takes the fonts that heights are taken with; it never becomes a file. */
  private final PDDocument scrap = new PDDocument();

  private final TypeFaces.Embedded scrapFaces;

  /**
   * A press.
   *
   * @param faces the type
   * @param kit the fonts that the type was read from, and what was set before
   */
  Press(TypeFaces faces, PaperKit kit) {
    this.faces = faces;
    this.memory = kit.memory();
    this.type = kit.fonts().stream().map(Hash::of).collect(Collectors.joining(" "));
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
    List<String> ids = new ArrayList<>(List.of("sheet-head", "sheet-foot"));
    boxes.forEach(box -> ids.addAll(ids(box)));
    Iterator<Double> heights = heights(proof, style, ids).iterator();
    double head = heights.next();
    double foot = heights.next();
    return new Heights(head, foot, boxes.stream().map(box -> of(box, heights)).toList());
  }

  private static List<String> ids(BoxText box) {
    List<String> ids = new ArrayList<>();
    ids.add(box.id() + "-x");
    if (!box.heading().isEmpty()) {
      ids.add(box.id() + "-t");
    }
    for (int i = 0; i < box.atoms().size(); i++) {
      ids.add(box.id() + "-" + i);
    }
    return ids;
  }

  private static Heights.Box of(BoxText box, Iterator<Double> heights) {
    double whole = heights.next();
    double heading = box.heading().isEmpty() ? 0 : heights.next();
    List<Double> atoms = box.atoms().stream().map(atom -> heights.next()).toList();
    return new Heights.Box(whole, heading, atoms);
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
    String key = key("heights", style, proof.text(), String.join(" ", ids));
    Optional<byte[]> known = memory.find(key);
    if (known.isPresent()) {
      return read(known.get());
    }
    List<Double> heights = taken(proof, style, ids);
    memory.keep(key, written(heights));
    return heights;
  }

  private static byte[] written(List<Double> heights) {
    ByteBuffer bytes = ByteBuffer.allocate(heights.size() * Double.BYTES);
    heights.forEach(bytes::putDouble);
    return bytes.array();
  }

  private static List<Double> read(byte[] kept) {
    ByteBuffer bytes = ByteBuffer.wrap(kept);
    return Stream.generate(bytes::getDouble).limit(kept.length / Double.BYTES).toList();
  }

  private List<Double> taken(Proof proof, String style, List<String> ids)
      throws BrokenTemplateException {
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
    String key = key("pdf", xhtml, about.title(), about.language(), about.text());
    Optional<byte[]> known = memory.find(key);
    if (known.isPresent()) {
      return known.get();
    }
    byte[] pdf = printed(xhtml, about);
    memory.keep(key, pdf);
    return pdf;
  }

  private String key(String... parts) {
    return Hash.of(type + "\0" + String.join("\0", parts));
  }

  private byte[] printed(String xhtml, Imprint about) {
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

  private static double height(PdfBoxRenderer renderer, String id) throws BrokenTemplateException {
    Box box = renderer.getSharedContext().getBoxById(id);
    if (box == null) {
      throw Proof.broken("it shows nothing with the id " + id);
    }
    return box.getHeight() / (double) renderer.getDotsPerPoint();
  }
}
