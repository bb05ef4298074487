/** Collects the terms of a site: who defines them, where, and in which words. */
@NullMarked
package dev.studysite.glossary;

import org.jspecify.annotations.NullMarked;
