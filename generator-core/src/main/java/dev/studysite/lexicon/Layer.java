package dev.studysite.lexicon;

/** Who vouches for a form; a later layer's word counts more than an earlier one's. */
public enum Layer {
  /** A dictionary of general English. */
  ENGLISH,
  /** Names and words of technology at large. */
  TECHNOLOGY,
  /** A pack for one subject, such as AWS. */
  PACK,
  /** The site's own {@code lexicon.tsv}. */
  OWNER,
  /** The headwords and other forms of the site's {@code glossary.md}. */
  AUTHORED,
  /** What the note itself writes, and means. */
  NOTE
}
