package dev.studysite.read;

/** How a note is read. */
public enum NoteFormat {
  /** Raw text ({@code .txt}): its structure is inferred. */
  TEXT,
  /** Authored Markdown ({@code .md}): its structure is marked. */
  MARKDOWN
}
