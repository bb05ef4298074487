package dev.studysite.read;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import dev.studysite.text.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code notes/}. */
final class NoteReader {

  private static final String FOLDER = "notes";
  private static final String WHAT_TO_ADD =
      "Put your notes into notes/ as .txt (or .md) files, in folders if you like.";

  /** Larger files are data, not notes; Java cannot hold a text of more than 2 GB in any case. */
  private static final long LARGEST_FILE = 512L << 20;

  private final Decoder decoder = new Decoder(new CharsetGuess());
  private final Intake intake;
  private final KeptNotes kept;

  NoteReader(Intake intake, KeptNotes kept) {
    this.intake = intake;
    this.kept = kept;
  }

  /**
   * The readable notes, sorted by path.
   *
   * @param source the site's source folder
   * @param problems takes what is wrong
   */
  List<RawNote> read(Path source, List<Problem> problems) {
    if (!Files.isDirectory(source.resolve(FOLDER))) {
      problems.add(Problem.error(Place.of(FOLDER), "there is no such folder", WHAT_TO_ADD));
      return List.of();
    }
    FolderWalk.Result found = FolderWalk.over(source, FOLDER);
    problems.addAll(found.problems());
    List<RawNote> notes = new ArrayList<>();
    for (FoundFile file : found.files()) {
      readAny(file, problems).ifPresent(notes::add);
    }
    kept.retain(found.files().stream().map(FoundFile::path).toList());
    warnOfTwins(notes, problems);
    if (notes.stream().allMatch(NoteReader::isEmpty)) {
      refuse(found.files(), problems);
      return List.of();
    }
    return notes;
  }

  /** One line is enough: a note that cannot be read has been named already. */
  private static void refuse(List<FoundFile> files, List<Problem> problems) {
    if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
      String what = files.isEmpty() ? "the folder is empty" : "there is nothing to read in it";
      problems.add(Problem.error(Place.of(FOLDER), what, WHAT_TO_ADD));
    }
  }

  private static boolean isEmpty(RawNote note) {
    return note.lines().stream().allMatch(Line::isBlank);
  }

  private Optional<RawNote> readAny(FoundFile file, List<Problem> problems) {
    Optional<NoteFormat> format = format(file.path());
    if (format.isEmpty()) {
      Place where = Place.of(FOLDER + "/" + file.path());
      problems.add(Problem.info(where, "is no note", "Notes end in .txt or .md."));
      return Optional.empty();
    }
    return readOnce(file, format.get(), problems);
  }

  /** Reads a note, unless it was read before and its file looks as it did then. */
  private Optional<RawNote> readOnce(FoundFile file, NoteFormat format, List<Problem> problems) {
    String path = FOLDER + "/" + file.path();
    String stamp = stamp(file.file());
    Optional<KeptNotes.Kept> before = kept.find(file.path(), stamp);
    if (before.isPresent()) {
      problems.addAll(before.get().problems());
      intake.know(path, before.get().hash());
      return before.get().note();
    }
    List<Problem> own = new ArrayList<>();
    Optional<RawNote> note = readNote(file, format, own);
    problems.addAll(own);
    if (!stamp.isEmpty() && !intake.hash(path).isEmpty()) {
      kept.keep(file.path(), new KeptNotes.Kept(stamp, note, own, intake.hash(path)));
    }
    return note;
  }

  /** The stamp of a file; empty where it cannot be looked at, which reading it will tell. */
  private static String stamp(Path file) {
    try {
      return SourceState.stamp(Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException e) {
      return "";
    }
  }

  private static Optional<NoteFormat> format(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt")) {
      return Optional.of(NoteFormat.TEXT);
    }
    return name.endsWith(".md") ? Optional.of(NoteFormat.MARKDOWN) : Optional.empty();
  }

  private Optional<RawNote> readNote(FoundFile file, NoteFormat format, List<Problem> problems) {
    Place where = Place.of(FOLDER + "/" + file.path());
    try {
      Decoded decoded = decode(where.path(), file.file());
      if (decoded instanceof Decoded.Text text) {
        List<Line> lines = LineCutter.cut(text.text());
        warnOfText(text, lines, where, problems);
        return Optional.of(new RawNote(file.path(), format, text.encoding(), lines));
      }
      String why = ((Decoded.Refused) decoded).why();
      String hint = "Save it as UTF-8 text, or move it out of notes/.";
      problems.add(Problem.error(where, why, hint));
    } catch (IOException e) {
      problems.add(FileProblems.unreadable(where.path(), e));
    }
    return Optional.empty();
  }

  private Decoded decode(String path, Path file) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      return new Decoded.Refused("is larger than 512 MB");
    }
    return decoder.decode(intake.bytes(path, file));
  }

  private static void warnOfText(
      Decoded.Text text, List<Line> lines, Place where, List<Problem> problems) {
    if (!text.sure()) {
      String what = "is not UTF-8; it was read as " + text.encoding() + ", which is a guess";
      problems.add(Problem.warning(where, what, "Save it as UTF-8."));
    }
    if (lines.stream().allMatch(Line::isBlank)) {
      problems.add(Problem.warning(where, "is empty", "Write something into it, or remove it."));
    }
  }

  /** Names that are one on Windows and macOS, where the site or its notes may be unpacked. */
  private static void warnOfTwins(List<RawNote> notes, List<Problem> problems) {
    Map<String, RawNote> first = new TreeMap<>();
    for (RawNote note : notes) {
      String folded =
          Normalizer.normalize(note.path(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      RawNote twin = first.putIfAbsent(folded, note);
      if (twin != null) {
        String what = "differs from " + twin.place() + " only in capitals";
        String hint = "Rename one of them: some systems take them for one file.";
        problems.add(Problem.warning(Place.of(note.place()), what, hint));
      }
    }
  }
}
