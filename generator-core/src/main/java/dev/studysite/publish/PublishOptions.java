package dev.studysite.publish;

import java.nio.file.Path;

/**
 * What the publisher is told.
 *
 * @param output the folder of the finished site
 * @param adopt true where an output folder that holds somebody else's files may be used
 */
public record PublishOptions(Path output, boolean adopt) {}
