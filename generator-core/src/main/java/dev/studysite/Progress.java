package dev.studysite;

/** Hears how a build goes on. It keeps the clock, if it wants one: the build itself has none. */
public interface Progress {

  /**
   * A stage is finished. Called by the thread that builds, in the order of the stages.
   *
   * @param stage the stage in a word, such as {@code correct}
   * @param made what came of it, such as {@code 12 notes}
   */
  void done(String stage, String made);

  /**
   * A stage goes on. Called by any thread, in any order, for each note or page.
   *
   * @param stage the stage in a word
   * @param done how many are finished
   * @param total how many there are
   */
  void at(String stage, int done, int total);

  /** Hears nothing. */
  static Progress silent() {
    return new Silent();
  }

  /** What {@link #silent} gives. */
  record Silent() implements Progress {

    @Override
    public void done(String stage, String made) {}

    @Override
    public void at(String stage, int done, int total) {}
  }
}
