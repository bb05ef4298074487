package dev.studysite.packs;

import java.util.Set;
import java.util.SortedSet;

/**
 * What a pack is made from.
 *
 * @param sentences the distinct sentences, sorted, so that text copied a thousand times counts once
 * @param names names that the source itself declares, with or without their maker's name
 * @param operations names of calls, in their own case
 */
record Corpus(SortedSet<String> sentences, Set<String> names, SortedSet<String> operations) {}
