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

  /**
   * What a stage chose for one of its files. Called by the thread that builds, before the stage is
   * {@link #done}.
   *
   * @param what such as {@code sheets/aws-kms.pdf: 2 pages, 8.5 pt}
   */
  default void chose(String what) {}

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
