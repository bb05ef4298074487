/** Sheets and cards from sketched notes. */
@NullMarked
package dev.studysite.study;

import org.jspecify.annotations.NullMarked;
