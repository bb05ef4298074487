package dev.studysite.preview;

import java.nio.file.Path;

/**
 * What a preview is told.
 *
 * @param source the folder to be watched, the one that holds {@code notes/}
 * @param port where to serve; 0 for any free port
 */
public record PreviewOptions(Path source, int port) {}
