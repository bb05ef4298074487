package dev.studysite.problem;

/**
 * Something that the owner of the notes should know.
 *
 * @param severity how much it matters
 * @param where the place it stands at
 * @param what what is wrong, in a sentence without a full stop
 * @param hint what to do about it, in a sentence; empty where there is nothing to do
 */
public record Problem(Severity severity, Place where, String what, String hint) {

  /** A problem that makes the site wrong or incomplete. */
  public static Problem error(Place where, String what, String hint) {
    return new Problem(Severity.ERROR, where, what, hint);
  }

  /** A problem that somebody should look at. */
  public static Problem warning(Place where, String what, String hint) {
    return new Problem(Severity.WARNING, where, what, hint);
  }

  /** Something worth knowing. */
  public static Problem info(Place where, String what, String hint) {
    return new Problem(Severity.INFO, where, what, hint);
  }
}
