/** Writes down what a build found: the tab-separated reports and the summary. */
@NullMarked
package dev.studysite.report;

import org.jspecify.annotations.NullMarked;
