/** Reads a site's source folder: the raw notes, decoded, and the files that the owner wrote. */
@NullMarked
package dev.studysite.read;

import org.jspecify.annotations.NullMarked;
