package dev.studysite.render.page;

/**
 * A correction.
 *
 * @param before what stands in the note
 * @param after what should; may be empty in a suggestion
 * @param kind what sort of slip
 * @param action what became of it
 * @param percent how likely it is right
 * @param reason why
 * @param runnerUp what came second; empty where nothing else came near
 * @param line the line of the note
 * @param sourceHref that line in the raw text
 * @param href the place on the topic's page; empty where there is none
 * @param topic the heading of the topic; empty where there is none
 */
public record FixView(
    String before,
    String after,
    String kind,
    String action,
    int percent,
    String reason,
    String runnerUp,
    int line,
    String sourceHref,
    String href,
    String topic) {}
