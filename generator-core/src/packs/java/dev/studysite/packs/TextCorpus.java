package dev.studysite.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads a folder of plain text or Markdown files, for packs of other subjects. */
final class TextCorpus {

  Corpus read(Path folder) throws IOException {
    Corpus corpus = new Corpus(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      corpus.sentences().addAll(Sentences.ofText(Files.readString(file)));
    }
    return corpus;
  }
}
