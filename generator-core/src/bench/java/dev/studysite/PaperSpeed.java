package dev.studysite;

import dev.studysite.outline.tree.MadeNotes;
import dev.studysite.outline.tree.Outliner;
import dev.studysite.read.ReadOptions;
import dev.studysite.read.Source;
import dev.studysite.read.SourceReader;
import dev.studysite.render.SheetTimes;
import dev.studysite.site.SiteContent;
import dev.studysite.site.SitePlanner;
import dev.studysite.text.Once;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Measures the paper of a site: all sheets from a cold start, and once more; the whole site as one
 * document; or how the time grows with the notes.
 *
 * <p>{@code java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp ... dev.studysite.PaperSpeed SOURCE},
 * {@code SOURCE book}, {@code made COUNT} or {@code made COUNT book}, where so many notes of 8 KB are
 * made from fixed seeds. The flags are those of {@code .mvn/jvm.config}; {@code -Xmx} finds the
 * memory that is enough.
 */
final class PaperSpeed {

  private PaperSpeed() {}

  public static void main(String[] args) throws IOException {
    List<String> wishes = List.of(args);
    boolean made = wishes.get(0).equals("made");
    boolean book = wishes.contains("book");
    Path source = made ? made(Integer.parseInt(wishes.get(1))) : Path.of(wishes.get(0));
    SheetTimes times = times(source);
    if (book) {
      times.book();
    } else {
      times.sheets(!made);
      times.sheets(false);
    }
  }

  private static SheetTimes times(Path folder) {
    Source source = new SourceReader().read(new ReadOptions(folder));
    Settings settings = Settings.of(source, Map.of("print", "always"));
    Understanding understanding = new Understanding(new Once<>(Outliner::new));
    SiteContent content = understanding.of(source, settings.study(), Progress.silent());
    return new SheetTimes(Plan.of(new SitePlanner(), source, content, settings).site(), System.out);
  }

  private static Path made(int count) throws IOException {
    Path source = Files.createTempDirectory("made-notes");
    Path notes = Files.createDirectory(source.resolve("notes"));
    source.toFile().deleteOnExit();
    notes.toFile().deleteOnExit();
    for (int i = 0; i < count; i++) {
      Path note = notes.resolve("n" + i + ".txt");
      Files.writeString(note, MadeNotes.text(i));
      note.toFile().deleteOnExit();
    }
    return source;
  }
}
