package dev.studysite.publish;

/**
 * What publishing changed on disk.
 *
 * @param written files that are new or have other bytes than before
 * @param unchanged files of ours that stood there already
 * @param removed files of ours that are made no more
 */
public record Published(int written, int unchanged, int removed) {

  /** True where the folder was left untouched. */
  public boolean nothingChanged() {
    return written == 0 && removed == 0;
  }
}
