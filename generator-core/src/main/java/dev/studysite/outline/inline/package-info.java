/** Cuts the words of a line into runs: text, code, addresses, links and light marks. */
@NullMarked
package dev.studysite.outline.inline;

import org.jspecify.annotations.NullMarked;
