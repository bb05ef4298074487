/**
 * Says what a set of notes lacks: what is not explained, not used, said twice, or leads nowhere.
 */
@NullMarked
package dev.studysite.quality;

import org.jspecify.annotations.NullMarked;
