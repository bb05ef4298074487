/** Where text stands and how it is cut: lines, spans, positions and slugs. */
@NullMarked
package dev.studysite.text;

import org.jspecify.annotations.NullMarked;
