package dev.studysite.preview;

/** Hears what a preview does; called by the preview's own thread. */
public interface PreviewListener {

  /** Something was saved, and the pages are shown as they are now. */
  void shown(Edition edition);

  /** The program itself failed while it made an edition; the one before stays. */
  void failed(RuntimeException fault);
}
