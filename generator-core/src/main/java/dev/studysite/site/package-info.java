/** Lays out the pages of a site and gives every page its address. */
@NullMarked
package dev.studysite.site;

import org.jspecify.annotations.NullMarked;
