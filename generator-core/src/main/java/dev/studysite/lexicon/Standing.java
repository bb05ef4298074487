package dev.studysite.lexicon;

/** How sure it is that a text means a name when it writes the name's letters in another way. */
public enum Standing {
  /** In any text: {@code cloudwatch} means CloudWatch. */
  PROPER,
  /** Words of everyday language too: {@code shield}, {@code spark}; a second sign is needed. */
  COMPANY,
  /** One right way to part or join a plain word, whatever its case: {@code sidecar}. */
  JOINED,
  /** Known, so never taken for a slip; nothing is asked for. */
  SHIELD
}
