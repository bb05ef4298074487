/** Works out what each page of a site shows, as values for its template. */
@NullMarked
package dev.studysite.render.page;

import org.jspecify.annotations.NullMarked;
