/** Chooses what goes on cheat sheets and flash cards. */
@NullMarked
package dev.studysite.study;

import org.jspecify.annotations.NullMarked;
