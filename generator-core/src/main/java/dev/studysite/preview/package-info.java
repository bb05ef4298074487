/** Shows the site while its notes are written: serves it, watches the source, reloads the page. */
@NullMarked
package dev.studysite.preview;

import org.jspecify.annotations.NullMarked;
