/**
 * Turns a folder of raw study notes into a static site: {@link dev.studysite.Studysite#build} shows
 * the whole way of the data, and each package it names is one stage of it.
 */
@NullMarked
package dev.studysite;

import org.jspecify.annotations.NullMarked;
