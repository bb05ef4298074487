package dev.studysite.render.paper;

import dev.studysite.study.Card;
import java.util.ArrayList;
import java.util.List;

/**
 * A card that is short enough to print.
 *
 * @param front the lines of the question
 * @param back the lines of the answer
 * @param about what both sides say at their foot, so that they find each other again
 */
record CardText(List<String> front, List<String> back, String about) {

  /** Copies the lines. */
  CardText {
    front = List.copyOf(front);
    back = List.copyOf(back);
  }

  /** A whole card. */
  static CardText of(Card card, int number) {
    String source = card.fromNotes() ? "" : " · glossary";
    return new CardText(List.of(card.question()), card.answer().lines().toList(), number + source);
  }

  /**
   * The same on several cards; the question stands on each. A question that is itself too long goes
   * on at the head of the answer.
   *
   * @param parts how many cards, at least 2
   * @param longest the most letters of a question
   */
  List<CardText> divided(int parts, int longest) {
    String question = String.join(" ", front);
    List<String> answer = new ArrayList<>();
    String shown = question;
    if (question.length() > longest) {
      int cut = cut(question, longest);
      shown = question.substring(0, cut).strip() + " …";
      answer.add("… " + question.substring(cut).strip());
    }
    answer.addAll(back);
    List<List<String>> groups = groups(answer, parts);
    List<CardText> cards = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      String count = " (" + (i + 1) + " of " + groups.size() + ")";
      List<String> head = List.of(groups.size() == 1 ? shown : shown + count);
      cards.add(new CardText(head, groups.get(i), about));
    }
    return cards;
  }

  private static List<List<String>> groups(List<String> lines, int parts) {
    int total = lines.stream().mapToInt(String::length).sum();
    int most = Math.max(1, total / parts + 1);
    List<List<String>> groups = new ArrayList<>();
    List<String> group = new ArrayList<>();
    int length = 0;
    for (String line : lines.stream().flatMap(line -> pieces(line, most).stream()).toList()) {
      if (length > 0 && length + line.length() > most) {
        groups.add(group);
        group = new ArrayList<>();
        length = 0;
      }
      group.add(line);
      length += line.length();
    }
    groups.add(group);
    return groups;
  }

  private static List<String> pieces(String line, int most) {
    List<String> pieces = new ArrayList<>();
    String rest = line;
    while (rest.length() > most) {
      int cut = cut(rest, most);
      pieces.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    pieces.add(rest);
    return pieces;
  }

  /** Behind the last space, or anywhere but inside a letter. */
  private static int cut(String text, int most) {
    int space = text.lastIndexOf(' ', most);
    if (space > most / 2) {
      return space + 1;
    }
    boolean inside = most > 1 && Character.isLowSurrogate(text.charAt(most));
    return Math.max(1, inside ? most - 1 : most);
  }
}
