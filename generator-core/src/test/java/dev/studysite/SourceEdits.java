package dev.studysite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What an owner may do between two builds, drawn by luck from a seed. */
final class SourceEdits {

  private static final List<String> LINES =
      List.of(
          "Tides",
          "High tide:",
          "- comes twice a day",
          "- Spring tide: the highest, at new and full moon",
          "Neap tide - the lowest, at half moon",
          "KMS = key management service",
          "- a dataa key is never stored",
          "the moon pulls the water",
          "Spring tide tables",
          "Trace: a line on paper",
          "- a trace of the neap tide, as the spring tide tables have it",
          "- the key management service keeps the KMS keys of Tide 3",
          "- high tides, and what a spring tide is, stand in the tide tables",
          "");

  private final Path source;
  private final Random random;
  private final Map<String, String> settings = new TreeMap<>(Map.of("print", "never"));

  SourceEdits(Path source, long seed) {
    this.source = source;
    this.random = new Random(seed);
  }

  /** The settings as they stand now. */
  Map<String, String> settings() {
    return Map.copyOf(settings);
  }

  /** Makes one change and says which. */
  String next() throws IOException {
    return switch (random.nextInt(11)) {
      case 0 -> write("notes/" + name() + ".txt", text());
      case 1 -> edit();
      case 2 -> rename();
      case 3 -> delete();
      case 4 ->
          write("glossary.md", "# Glossary\n\n## Tide " + digit() + "\n\nWater that moves.\n");
      case 5 -> write("pages/about.md", "# About " + digit() + "\n\nA page.\n");
      case 6 -> write("theme/own.css", ".own" + digit() + " { color: inherit }\n");
      case 7 -> write("remarks.md", remark());
      case 8 ->
          write("glossary.md", "## Neap tide\n\nAlso: half tide\n\nThe tide " + digit() + ".\n");
      case 9 -> write("site.properties", "title = Site " + digit() + "\n");
      default -> configure();
    };
  }

  private String remark() throws IOException {
    return "## notes/"
        + anyNote().getFileName()
        + "\n\n> "
        + line()
        + "\n\nKind: unclear\n\nWhy "
        + digit()
        + "?\n";
  }

  private String configure() {
    String key = random.nextBoolean() ? "subtitle" : "accent";
    String value = key.equals("accent") ? "#1a7f3" + digit() : "part " + digit();
    settings.put(key, value);
    return "set " + key + " to " + value;
  }

  private String edit() throws IOException {
    Path note = anyNote();
    List<String> lines = new ArrayList<>(Files.readAllLines(note));
    lines.set(random.nextInt(lines.size()), line());
    Files.write(note, lines);
    return "edit " + note.getFileName();
  }

  private String rename() throws IOException {
    Path note = anyNote();
    Path to = note.resolveSibling(name() + ".txt");
    if (Files.notExists(to)) {
      Files.move(note, to);
    }
    return "rename " + note.getFileName() + " to " + to.getFileName();
  }

  private String delete() throws IOException {
    List<Path> notes = notes();
    if (notes.size() < 2) {
      return "delete nothing";
    }
    Path note = notes.get(random.nextInt(notes.size()));
    Files.delete(note);
    return "delete " + note.getFileName();
  }

  private Path anyNote() throws IOException {
    List<Path> notes = notes();
    return notes.get(random.nextInt(notes.size()));
  }

  private List<Path> notes() throws IOException {
    try (Stream<Path> files = Files.list(source.resolve("notes"))) {
      return files.sorted().toList();
    }
  }

  private String write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return "write " + path;
  }

  private String text() {
    StringBuilder text = new StringBuilder("Notes on tides " + digit() + "\n\n");
    for (int i = 0; i < 8; i++) {
      text.append(line()).append('\n');
    }
    return text.append("- the last line\n").toString();
  }

  private String line() {
    return LINES.get(random.nextInt(LINES.size()));
  }

  private String name() {
    return "note-" + random.nextInt(4);
  }

  private int digit() {
    return random.nextInt(10);
  }
}
