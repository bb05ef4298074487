/** Turns pages into files: HTML, PDF, the search index, the Anki file. */
@NullMarked
package dev.studysite.render;

import org.jspecify.annotations.NullMarked;
