/** Reads authored Markdown (notes, the glossary, pages) into the same outline as raw notes. */
@NullMarked
package dev.studysite.markdown;

import org.jspecify.annotations.NullMarked;
