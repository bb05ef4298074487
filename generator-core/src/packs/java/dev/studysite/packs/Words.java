package dev.studysite.packs;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a sentence in groups of neighbours: a group ends at a mark or a hole. A word holds
 * letters and digits, and inside it single dots, hyphens and apostrophes.
 */
final class Words {

  private Words() {}

  static List<List<String>> groups(String sentence) {
    List<List<String>> groups = new ArrayList<>();
    List<String> group = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      char c = sentence.charAt(at);
      if (isWord(c)) {
        int end = endOfWord(sentence, at);
        group.add(sentence.substring(at, end).replace('’', '\''));
        at = end;
        continue;
      }
      if (c != ' ' && !group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
      at++;
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static int endOfWord(String text, int start) {
    int at = start;
    while (at < text.length()) {
      boolean joint = at > start && at + 1 < text.length() && ".-'’".indexOf(text.charAt(at)) >= 0;
      if (joint && isWord(text.charAt(at + 1)) || isWord(text.charAt(at))) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
