package dev.studysite.render.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a PDF says about itself. It names no time, neither of the clock nor of the machine, and its
 * ids follow from its text, so the same text always gives the same bytes.
 *
 * @param title the title
 * @param language the language as a BCP 47 tag
 * @param text the text that the ids follow from
 */
record Imprint(String title, String language, String text) {

  private static final String PRODUCER = "Studysite";

  /** XMP as ISO 16684-1 has it, with the mark of ISO 14289-1 (PDF/UA-1). */
  private static final String XMP =
      """
      <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@title@</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>@language@</rdf:li></rdf:Bag></dc:language>
      <pdf:Producer>@producer@</pdf:Producer>
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  /**
   * Writes it into a document.
   *
   * @throws IOException where the document cannot hold it
   */
  void into(PDDocument document) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setProducer(PRODUCER);
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage(language);
    document.getDocumentCatalog().setMetadata(metadata(document));
    document.setDocumentId(id());
  }

  private PDMetadata metadata(PDDocument document) throws IOException {
    String xmp =
        XMP.replace("@title@", escape(title))
            .replace("@language@", escape(language))
            .replace("@producer@", PRODUCER);
    byte[] bytes = xmp.getBytes(StandardCharsets.UTF_8);
    PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(bytes));
    metadata.getCOSObject().setName(COSName.TYPE, "Metadata");
    metadata.getCOSObject().setName(COSName.SUBTYPE, "XML");
    return metadata;
  }

  private long id() {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
