package dev.studysite.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts documentation into sentences of plain words; code, calls and book titles are taken out. */
final class Sentences {

  /** Stands where code was, so that the words around it are no neighbours. */
  static final String HOLE = " ¤ ";

  private static final Pattern CODE =
      Pattern.compile(
          "<(code|pre)\\b[^>]*>[^<]*</\\1>|<a>[^<]*</a>|`[^`\n]*`"
              + "|<i>[^<]*(?:Guide|Reference|Manual)[^<]*</i>");
  private static final Pattern BREAK =
      Pattern.compile("</?(?:p|li|ul|ol|dl|dt|dd|note|important|br|h\\d|table|tr|td|th)\\b[^>]*>");
  private static final Pattern TAG = Pattern.compile("<[^>]{0,300}>");
  private static final Pattern END = Pattern.compile("\n|(?<=[.!?:;])\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Sentences() {}

  static List<String> ofHtml(String html) {
    String text = CODE.matcher(html).replaceAll(HOLE);
    text = SPACE.matcher(text).replaceAll(" ");
    text = BREAK.matcher(text).replaceAll("\n");
    text = TAG.matcher(text).replaceAll("");
    return ofText(
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&nbsp;", " ")
            .replace("&amp;", "&"));
  }

  static List<String> ofText(String text) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : END.split(CODE.matcher(text).replaceAll(HOLE))) {
      String plain = SPACE.matcher(sentence).replaceAll(" ").strip();
      if (plain.length() > 1) {
        sentences.add(plain);
      }
    }
    return sentences;
  }
}
