package dev.studysite.outline;

import dev.studysite.text.Line;

/**
 * What one line was taken for.
 *
 * @param line the line, never blank
 * @param label what it is
 * @param depth how deep it is nested below the nearest heading; 0 for what is in no list
 * @param term the headword, for definitions; empty for all else
 * @param evidence why
 */
public record LineLabel(Line line, Label label, int depth, String term, Evidence evidence) {}
