/** The Maven face of Studysite: one thin class a goal. */
@NullMarked
package dev.studysite.maven;

import org.jspecify.annotations.NullMarked;
