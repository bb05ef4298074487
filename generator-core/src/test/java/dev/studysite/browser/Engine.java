package dev.studysite.browser;

/** A browser engine that pages are looked at with. */
public enum Engine {
  /** Chromium, driven by its own protocol. */
  CHROMIUM,

  /**
   * Firefox as the system ships it, driven by WebDriver BiDi. It lets no file read another, as for
   * its users, and tells nothing of requests for files: what failed is in the console.
   */
  FIREFOX
}
