/** Cheat sheets on paper: boxes packed into columns, once as HTML and once as PDF. */
@NullMarked
package dev.studysite.render.paper;

import org.jspecify.annotations.NullMarked;
