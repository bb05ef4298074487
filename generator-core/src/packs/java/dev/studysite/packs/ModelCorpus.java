package dev.studysite.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads a jar of AWS service models ({@code *-model.json}): the words of every {@code
 * documentation}, the names in {@code metadata}, the keys of {@code operations}.
 */
final class ModelCorpus {

  private static final List<String> NAME_FIELDS =
      List.of("serviceFullName", "serviceAbbreviation", "serviceId");

  /** The documentation writes the long form before every name; nobody else does. */
  private static final String LONG_MAKER = "Amazon Web Services";

  private static final String SHORT_MAKER = "AWS";

  private final Corpus corpus = new Corpus(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

  Corpus read(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (entry.getName().endsWith("-model.json")) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          readModel(Json.parse(new String(bytes, StandardCharsets.UTF_8) + "\n"));
        }
      }
    }
    return corpus;
  }

  private void readModel(Object model) {
    if (!(model instanceof Map<?, ?> fields)) {
      return;
    }
    collect(fields);
    if (fields.get("operations") instanceof Map<?, ?> operations) {
      operations.keySet().forEach(name -> corpus.operations().add(String.valueOf(name)));
    }
    if (fields.get("metadata") instanceof Map<?, ?> metadata) {
      for (String field : NAME_FIELDS) {
        if (metadata.get(field) instanceof String name) {
          corpus.names().add(name);
        }
      }
    }
  }

  private void collect(Object value) {
    if (value instanceof Map<?, ?> fields) {
      fields.forEach(this::collectField);
    } else if (value instanceof List<?> values) {
      values.forEach(this::collect);
    }
  }

  private void collectField(Object key, Object value) {
    if (key.equals("documentation") && value instanceof String text) {
      corpus.sentences().addAll(Sentences.ofHtml(text.replace(LONG_MAKER, SHORT_MAKER)));
    } else {
      collect(value);
    }
  }
}
