package dev.studysite.outline.label;

import dev.studysite.outline.LineLabel;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes {@code outline.tsv} as the scorer reads it. */
final class OutlineReport implements AutoCloseable {

  private final BufferedWriter out;

  OutlineReport(Path folder) throws IOException {
    Files.createDirectories(folder);
    out = Files.newBufferedWriter(folder.resolve("outline.tsv"), StandardCharsets.UTF_8);
    out.write("note\tline\tlabel\tdepth\tterm\tconfidence\trule\n");
  }

  void add(String note, List<LineLabel> labels) throws IOException {
    for (LineLabel label : labels) {
      String term = label.term().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
      out.write(
          String.format(
              Locale.ROOT, "%s\t%d\t%s\t%d\t%s\t%.3f\t%s%n",
              note, label.line().number(), label.label().label(), label.depth(), term,
              label.evidence().confidence(), label.evidence().rule() + ">" + label.evidence().second().label()));
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
