/** Lets a test look at finished pages as a reader does, in a real Chromium. */
@NullMarked
package dev.studysite.browser;

import org.jspecify.annotations.NullMarked;
