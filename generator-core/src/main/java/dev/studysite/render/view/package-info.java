/** What templates may see of a text: pieces of a line and blocks, as values without any markup. */
@NullMarked
package dev.studysite.render.view;

import org.jspecify.annotations.NullMarked;
