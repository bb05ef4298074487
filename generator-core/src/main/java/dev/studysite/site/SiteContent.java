package dev.studysite.site;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Glossary;
import dev.studysite.link.Links;
import dev.studysite.link.MentionIndex;
import dev.studysite.outline.Outline;
import dev.studysite.quality.Quality;
import dev.studysite.remark.Remarks;
import dev.studysite.study.Study;
import java.util.List;

/**
 * Everything that pages are made of.
 *
 * @param notes the notes with their corrections
 * @param glossary the terms
 * @param remarks the owner's remarks on the notes
 * @param links the mentions
 * @param quality what the notes lack
 * @param study the sheets and cards
 * @param pages the authored pages; their notes' paths are those of the files
 * @param mentions the mentions by what pages ask for
 * @param entries the files of terms and of remarks, where there are any, for the links in them
 */
public record SiteContent(
    List<CorrectedNote> notes,
    Glossary glossary,
    Remarks remarks,
    Links links,
    Quality quality,
    Study study,
    List<Outline> pages,
    MentionIndex mentions,
    List<Outline> entries) {

  /** Copies the lists. */
  public SiteContent {
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
    entries = List.copyOf(entries);
  }

  /** The same with the mentions sorted, where no links stand in terms and remarks. */
  public SiteContent(
      List<CorrectedNote> notes,
      Glossary glossary,
      Remarks remarks,
      Links links,
      Quality quality,
      Study study,
      List<Outline> pages) {
    this(
        notes,
        glossary,
        remarks,
        links,
        quality,
        study,
        pages,
        new MentionIndex(links, glossary),
        List.of());
  }
}
