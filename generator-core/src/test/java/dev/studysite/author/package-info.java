/** Tests of what authors may ask. */
@NullMarked
package dev.studysite.author;

import org.jspecify.annotations.NullMarked;
