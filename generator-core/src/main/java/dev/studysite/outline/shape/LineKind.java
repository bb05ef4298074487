package dev.studysite.outline.shape;

/** What a line looks like by itself, before its neighbours are asked. */
public enum LineKind {
  /** Only white space or no-break spaces. */
  BLANK,
  /** Nothing but a run of one sign, {@code -----} or {@code ***}: a break or an underline. */
  RULE,
  /** Words between two runs of one sign: {@code ==== Routing ====}. */
  BANNER,
  /** The line that opens or closes a fenced block. */
  FENCE,
  /** A command behind a prompt: {@code $ ls}, {@code host# show run}. */
  PROMPT,
  /** Nothing but brackets or other signs: <code>},</code>, {@code +---+}. */
  BRACKETS,
  /** A web address and nothing else. */
  ADDRESS,
  /** Cells between pipes: {@code | a | b |}. */
  PIPES,
  /** Words with wide gaps or tabs between them, as in the columns of a table. */
  COLUMNS,
  /** A setting without blanks in its name: {@code replicas: 3}, {@code key=value}. */
  SETTING,
  /** Text with the signs of a programming language: {@code int x = f(y);}. */
  CODE,
  /** All else. */
  TEXT
}
