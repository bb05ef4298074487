package dev.studysite.glossary;

import dev.studysite.outline.Passage;
import dev.studysite.outline.TopicKey;

/**
 * A place where the notes say what a term is.
 *
 * @param topic the topic it stands in
 * @param line the line of the note, from 1
 * @param text the whole sentence or entry, with the term
 */
public record Saying(TopicKey topic, int line, Passage text) {}
