/** Printed sheets, read back. */
@NullMarked
package dev.studysite.render.paper;

import org.jspecify.annotations.NullMarked;
