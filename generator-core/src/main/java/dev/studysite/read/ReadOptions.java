package dev.studysite.read;

import java.nio.file.Path;

/**
 * What the reader is told.
 *
 * @param source the site's source folder, the one that holds {@code notes/}
 */
public record ReadOptions(Path source) {}
