package dev.studysite.render.paper;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes PDFs whose bytes do not depend on the Java runtime: every stream is packed by a deflater
 * written in Java instead of the runtime's own zlib, of which each vendor has another build.
 */
final class PackedWriter extends COSWriter {

  private static final int BUFFER = 8192;

  private PackedWriter(OutputStream out) {
    super(out, CompressParameters.DEFAULT_COMPRESSION);
  }

  /**
   * The bytes of a document. Its fonts must be subset already.
   *
   * @throws IOException where the document is damaged
   */
  static byte[] bytes(PDDocument document) throws IOException {
    document.getDocument().setIsXRefStream(true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PackedWriter(out).write(document);
    return out.toByteArray();
  }

  @Override
  public void visitFromStream(COSStream stream) throws IOException {
    if (COSName.FLATE_DECODE.equals(stream.getFilters())) {
      repack(stream);
    }
    super.visitFromStream(stream);
  }

  private static void repack(COSStream stream) throws IOException {
    byte[] plain;
    try (InputStream in = stream.createInputStream()) {
      plain = in.readAllBytes();
    }
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(deflated(plain));
    }
  }

  private static byte[] deflated(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(JZlib.Z_DEFAULT_COMPRESSION);
    try (OutputStream out = new DeflaterOutputStream(packed, deflater, BUFFER, true)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }
}
