package dev.studysite.preview;

import java.util.Optional;

/** Makes editions. Called by one thread at a time. */
@FunctionalInterface
public interface Editor {

  /**
   * The site as its source is now.
   *
   * @param before the edition before, which lends its pages where no site can be made now
   */
  Edition edit(Optional<Edition> before);
}
