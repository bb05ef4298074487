package dev.studysite.study;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Topic;

/**
 * A box of a sheet: one topic, with all of its blocks.
 *
 * @param note the note, for its corrections
 * @param topic the topic
 */
public record Box(CorrectedNote note, Topic topic) {}
