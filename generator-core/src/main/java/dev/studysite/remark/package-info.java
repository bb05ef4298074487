/** Ties the owner's remarks on wrong or outdated notes to the passages that they are about. */
@NullMarked
package dev.studysite.remark;

import org.jspecify.annotations.NullMarked;
