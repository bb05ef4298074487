/** The way in: a folder of raw notes becomes a study site. */
@NullMarked
package dev.studysite;

import org.jspecify.annotations.NullMarked;
