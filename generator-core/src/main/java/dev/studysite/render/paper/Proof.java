package dev.studysite.render.paper;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.render.view.BrokenTemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A document that is set again and again, each time by another style sheet: it is read once. */
final class Proof {

  private final String text;
  private final Document document;

  /**
   * Reads a document.
   *
   * @param xhtml a whole document with one {@code style} element
   * @throws BrokenTemplateException where it is not well-formed XML, or has no style
   */
  Proof(String xhtml) throws BrokenTemplateException {
    this.text = xhtml;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      this.document = builder.parse(new InputSource(new StringReader(xhtml)));
      if (document.getElementsByTagName("style").getLength() == 0) {
        throw broken("what it gives has no style element");
      }
    } catch (ParserConfigurationException | SAXException e) {
      throw broken("what it gives is not well-formed XML: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says that a template for paper is of no use. */
  static BrokenTemplateException broken(String what) {
    return new BrokenTemplateException(
        Problem.error(
            Place.of("theme/paper.ftlh"),
            "this template does not work on paper: " + what,
            "The built-in one is used instead."));
  }

  /** The document as it was read. */
  String text() {
    return text;
  }

  /** The document with this style sheet in the place of the one before. */
  Document styled(String style) {
    Element element = (Element) document.getElementsByTagName("style").item(0);
    element.setTextContent(style);
    return document;
  }
}
