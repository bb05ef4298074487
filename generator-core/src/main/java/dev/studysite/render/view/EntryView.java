package dev.studysite.render.view;

import java.util.List;

/**
 * What a term is or does: words before the term, the term, words behind it, the sign, the text. All
 * in the order of the note, so that one after the other they give its words.
 *
 * @param line where it begins in the note
 * @param lead the words before the term; mostly none
 * @param head the words that name the term
 * @param tail the words between the term and the sign; mostly none
 * @param sign the dash, colon or arrow with the white space around it; empty in a sentence
 * @param body the text
 */
public record EntryView(
    int line, List<Piece> lead, List<Piece> head, List<Piece> tail, String sign, List<Piece> body) {

  /** Copies the lists. */
  public EntryView {
    lead = List.copyOf(lead);
    head = List.copyOf(head);
    tail = List.copyOf(tail);
    body = List.copyOf(body);
  }

  /** True where a sign parts the term from the text. */
  public boolean isSplit() {
    return !sign.isEmpty();
  }

  /** True where the sign is an arrow: the term leads to the text. */
  public boolean isArrow() {
    return sign.indexOf('>') >= 0 || sign.indexOf('→') >= 0 || sign.indexOf('⇒') >= 0;
  }
}
