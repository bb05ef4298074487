/** Builds lexicon packs from a corpus; run by hand, never in a build of the library. */
@NullMarked
package dev.studysite.packs;

import org.jspecify.annotations.NullMarked;
