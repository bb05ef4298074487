package dev.studysite.correct;

/**
 * What speaks for another word in a place.
 *
 * @param word the word that is meant
 * @param score how much likelier it is, in natural logarithms
 * @param sure true where it may be applied
 * @param reason why, in a sentence
 */
record WordEvidence(String word, double score, boolean sure, String reason) {}
