package dev.studysite.render.page;

import java.util.List;

/**
 * Some of the notes of a large site.
 *
 * @param label which these are
 * @param folders the notes, folder by folder
 */
public record NotesView(String label, List<HomeView.Folder> folders) {
  /** Copies the list. */
  public NotesView {
    folders = List.copyOf(folders);
  }
}
