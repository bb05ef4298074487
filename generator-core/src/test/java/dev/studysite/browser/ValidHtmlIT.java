package dev.studysite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page by the HTML checker of the W3C: no error, no warning, nothing to remark. */
@Execution(ExecutionMode.CONCURRENT)
final class ValidHtmlIT {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** The checker's grammars nest deeper than the stack of a test thread. */
  private static final long STACK_BYTES = 64L << 20;

  private final List<String> faults = new ArrayList<>();

  @Test
  void findsNothingToRemark() throws Exception {
    try (BuiltSites sites = BuiltSites.build()) {
      for (Path site : sites.all()) {
        List<String> pages = BuiltSites.pages(site);
        check(pages, path -> Files.readAllBytes(site.resolve(path)));
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  /** Without this nobody would know whether the checker was asked at all. */
  @Test
  void findsAFaultThatWasPutThere() throws Exception {
    String page = "<!doctype html><html lang=en><title>x</title><ul><p>x</p></ul>";
    check(List.of("x.html"), path -> page.getBytes(StandardCharsets.UTF_8));
    assertFalse(faults.isEmpty());
  }

  private void check(List<String> pages, Reader reader) throws Exception {
    List<Exception> failed = new ArrayList<>();
    Thread deep =
        new Thread(
            null,
            () -> {
              try {
                checkAll(pages, reader);
              } catch (Exception e) {
                failed.add(e);
              }
            },
            "html",
            STACK_BYTES);
    deep.start();
    deep.join();
    if (!failed.isEmpty()) {
      throw failed.get(0);
    }
  }

  private void checkAll(List<String> pages, Reader reader) throws Exception {
    Remarks remarks = new Remarks(faults);
    SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
    checker.setUpMainSchema(SCHEMA, remarks);
    checker.setUpValidatorAndParsers(remarks, true, false);
    for (String path : pages) {
      int before = faults.size();
      InputSource page = new InputSource(new ByteArrayInputStream(reader.read(path)));
      page.setEncoding("utf-8");
      page.setSystemId("https://site.test/" + path);
      checker.checkHtmlInputSource(page);
      // The checker knows no hashes of styles; browsers do, and RendererTest computes this one.
      faults.removeIf(
          fault -> path.equals("404.html") && fault.contains("Inline style violates Content"));
      if (faults.size() > before) {
        faults.add("^ " + path);
      }
    }
  }

  /** Gives the bytes of a page. */
  private interface Reader {
    byte[] read(String path) throws Exception;
  }

  /** Writes down whatever the checker says. */
  private record Remarks(List<String> list) implements ErrorHandler {
    @Override
    public void warning(SAXParseException remark) {
      add(remark);
    }

    @Override
    public void error(SAXParseException remark) {
      add(remark);
    }

    @Override
    public void fatalError(SAXParseException remark) {
      add(remark);
    }

    private void add(SAXParseException remark) {
      list.add(remark.getLineNumber() + " " + remark.getMessage());
    }
  }
}
