package dev.studysite.outline;

/**
 * How sure a decision is, and what it rests on.
 *
 * @param confidence a probability, from 0 to 1
 * @param rule the rule that weighed most, as a short name such as {@code parallel-siblings}
 * @param second what the line would have been taken for otherwise; the label itself where nothing
 *     else came near
 */
public record Evidence(double confidence, String rule, Label second) {}
