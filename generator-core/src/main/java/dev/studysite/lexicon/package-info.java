/** Right forms of words and names, in layers, and the matcher that finds names in text. */
@NullMarked
package dev.studysite.lexicon;

import org.jspecify.annotations.NullMarked;
