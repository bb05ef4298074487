/**
 * Weighs the attributes of all lines of a note together, and gives each line its label with the
 * reason.
 */
@NullMarked
package dev.studysite.outline.label;

import org.jspecify.annotations.NullMarked;
