package dev.studysite.render.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A document that is set again and again, each time by another style sheet: it is read once. */
final class Proof {

  private final Document document;

  /**
   * Reads a document.
   *
   * @param xhtml a whole document with one {@code style} element
   * @throws IllegalStateException where it is not well-formed
   */
  Proof(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      this.document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("a sheet is not well-formed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document with this style sheet in the place of the one before. */
  Document styled(String style) {
    Element element = (Element) document.getElementsByTagName("style").item(0);
    element.setTextContent(style);
    return document;
  }
}
