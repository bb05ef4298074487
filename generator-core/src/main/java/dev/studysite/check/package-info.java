/** Reads finished pages back and finds what is wrong with them: links, ids, landmarks, requests. */
@NullMarked
package dev.studysite.check;

import org.jspecify.annotations.NullMarked;
