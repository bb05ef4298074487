package dev.studysite.packs;

import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Lexicons;
import dev.studysite.read.TableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Builds a pack: {@code NAME.names.tsv}, the right forms of names, and {@code NAME.counts.gz}, how
 * often words and pairs of words stand in the corpus.
 *
 * <p>From WordNet it builds the general counts and {@code NAME.words.gz}, the words that the
 * library's dictionary lacks.
 *
 * <p>With the name {@code contexts} it builds from several corpora, joined by colons, between which
 * words those stand that are taken for each other.
 *
 * <p>Arguments: the name of the pack, the corpus (a jar of service models or a folder of text), a
 * file with the header lines that tell source and licence, the output folder.
 */
public final class PackBuilder {

  private PackBuilder() {}

  /**
   * Builds one pack.
   *
   * @param args name, corpus, header file, output folder
   * @throws IOException where the corpus cannot be read or the pack cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      throw new IllegalArgumentException("usage: NAME CORPUS HEADER_FILE OUTPUT_FOLDER");
    }
    if (args[0].equals("contexts")) {
      contexts(args);
      return;
    }
    Path source = Path.of(args[1]);
    String header = Files.readString(Path.of(args[2])).strip() + "\n";
    Path folder = Path.of(args[3]);
    Files.createDirectories(folder);
    if (Files.isRegularFile(source) && GlossCorpus.isIn(source)) {
      Corpus corpus = new GlossCorpus().read(source);
      Files.write(folder.resolve(args[0] + ".words.gz"), words(header, corpus));
      Files.write(folder.resolve(args[0] + ".counts.gz"), counts(header, corpus, new Counts(2, 2)));
      return;
    }
    Corpus corpus =
        Files.isDirectory(source) ? new TextCorpus().read(source) : new ModelCorpus().read(source);
    Files.writeString(folder.resolve(args[0] + ".names.tsv"), names(header, corpus));
    Files.write(folder.resolve(args[0] + ".counts.gz"), counts(header, corpus, new Counts(4, 3)));
  }

  private static void contexts(String[] args) throws IOException {
    Lexicon lexicon = new Lexicons().lexicon(new TableFile("lexicon.tsv", List.of()), List.of());
    ContextCounter counter = new ContextCounter(lexicon.confused(), lexicon::tags);
    for (String source : args[1].split(":")) {
      Path path = Path.of(source);
      counter.add(GlossCorpus.isIn(path) ? new GlossCorpus().read(path) : new ModelCorpus().read(path));
    }
    String header = Files.readString(Path.of(args[2])).strip() + "\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zipped = new SmallGzip(bytes)) {
      zipped.write((header + "\n").getBytes(StandardCharsets.UTF_8));
      zipped.write(counter.bytes());
    }
    Files.write(Path.of(args[3]).resolve("contexts.gz"), bytes.toByteArray());
  }

  private static String names(String header, Corpus corpus) {
    SortedMap<String, NameMiner.Name> names = new NameMiner().mine(corpus);
    StringBuilder table = new StringBuilder(header).append("form\tkind\tcount\tshare\n");
    for (NameMiner.Name name : names.values()) {
      table.append(name.form()).append('\t').append(name.kind());
      table.append('\t').append(name.count());
      table.append('\t').append(name.share()).append('\n');
    }
    return table.toString();
  }

  /** The words that the library's dictionary lacks, one a line. */
  private static byte[] words(String header, Corpus corpus) throws IOException {
    Lexicon lexicon = new Lexicons().lexicon(new TableFile("lexicon.tsv", List.of()), List.of());
    StringBuilder table = new StringBuilder(header).append("word\n");
    corpus.names().stream()
        .filter(word -> !lexicon.isEnglish(word) && !lexicon.isTerm(word.toLowerCase(Locale.ROOT)))
        .forEach(word -> table.append(word).append('\n'));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zipped = new SmallGzip(bytes)) {
      zipped.write(table.toString().getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] counts(String header, Corpus corpus, Counts counts)
      throws IOException {
    counts.add(corpus);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zipped = new SmallGzip(bytes)) {
      zipped.write((header + "\n").getBytes(StandardCharsets.UTF_8));
      zipped.write(counts.bytes(corpus.operations()));
    }
    return bytes.toByteArray();
  }

  private static final class SmallGzip extends GZIPOutputStream {
    SmallGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
