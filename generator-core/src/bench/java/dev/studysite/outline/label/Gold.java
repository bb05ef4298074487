package dev.studysite.outline.label;

import dev.studysite.outline.Label;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A labelled note.
 *
 * @param id the id of the note
 * @param file the name of its file
 * @param note its lines, only as far as they are labelled
 * @param states for each line that is not blank the right state
 * @param allowed for each such line a mask of the states that are right too
 */
record Gold(String id, String file, RawNote note, int[] states, int[] allowed) {

  /** Every labelled note of a folder. */
  static List<Gold> all(Path folder) throws IOException {
    List<Gold> all = new ArrayList<>();
    for (String row : rows(folder.resolve("docs.tsv"))) {
      String[] columns = row.split("\t");
      all.add(read(folder, columns[0], columns[1]));
    }
    return all;
  }

  /** Decodes a file as the scorer does and cuts it into lines. */
  static RawNote note(Path file, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    text = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    String[] parts = text.split("\n", -1);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      lines.add(new Line(i + 1, parts[i]));
    }
    return new RawNote(name, NoteFormat.TEXT, "UTF-8", lines);
  }

  private static Gold read(Path folder, String id, String file) throws IOException {
    Map<Integer, String[]> labels = new HashMap<>();
    int last = 0;
    for (String row : rows(folder.resolve(id + ".structure.tsv"))) {
      String[] columns = Arrays.copyOf(row.split("\t", -1), 8);
      labels.put(Integer.valueOf(columns[0]), columns);
      last = Math.max(last, Integer.parseInt(columns[0]));
    }
    RawNote whole = note(folder.resolve("docs").resolve(file), file);
    List<Line> lines = whole.lines().subList(0, Math.min(last, whole.lines().size()));
    List<String[]> rows = new ArrayList<>();
    for (Line line : lines) {
      if (!line.isBlank()) {
        rows.add(labels.get(line.number()));
      }
    }
    int[] states = rows.stream().mapToInt(row -> state(row).ordinal()).toArray();
    int[] allowed = rows.stream().mapToInt(Gold::allowed).toArray();
    RawNote note = new RawNote(file, NoteFormat.TEXT, "UTF-8", lines);
    return new Gold(id, file, note, states, allowed);
  }

  private static State state(String[] row) {
    String role = row[4] == null ? "" : row[4];
    if (row[1].equals("continuation")) {
      return role.equals("underline") || role.equals("rule") ? State.BREAK : State.CONTINUATION;
    }
    if (row[1].equals("para")) {
      return role.equals("lead-in") ? State.LEAD : State.PARA;
    }
    return State.valueOf(row[1].toUpperCase(java.util.Locale.ROOT));
  }

  private static int allowed(String[] row) {
    int mask = state(row).bit();
    if (row[6] != null && !row[6].isEmpty()) {
      for (String label : row[6].split(",")) {
        mask |= State.mask(Label.valueOf(label.strip().toUpperCase(java.util.Locale.ROOT)));
      }
    }
    return row[1].equals("para") ? mask | State.mask(Label.PARA) : mask;
  }

  private static List<String> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    return lines.subList(1, lines.size()).stream().filter(row -> !row.isBlank()).toList();
  }
}
