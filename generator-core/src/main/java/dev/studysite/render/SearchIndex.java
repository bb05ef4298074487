package dev.studysite.render;

import dev.studysite.render.page.SearchDoc;
import dev.studysite.text.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Writes the search index as a script, because pages that are opened as files may load nothing
 * else. Words are sorted and share their beginnings with the word before; the pages of a word are
 * told by the distance from one to the next. The script {@code search.js} reads it.
 */
final class SearchIndex {

  private static final int RADIX = 36;

  /** A word longer than this is data, not something to search for. */
  private static final int LONGEST_WORD = 32;

  private final List<SearchDoc> docs;

  SearchIndex(List<SearchDoc> docs) {
    this.docs = docs;
  }

  String script() {
    Map<String, Integer> notes = new LinkedHashMap<>();
    StringBuilder out = new StringBuilder("searchIndex={docs:[");
    for (SearchDoc doc : docs) {
      out.append('[').append(JsonText.string(doc.title())).append(',');
      out.append(JsonText.string(doc.path())).append(',').append(doc.isTerm() ? 1 : 0).append(',');
      out.append(notes.computeIfAbsent(doc.note(), note -> notes.size())).append(',');
      out.append(JsonText.string(doc.snippet())).append("],\n");
    }
    out.append("],notes:[");
    notes.keySet().forEach(note -> out.append(JsonText.string(note)).append(','));
    out.append("],\n");
    addWords(out);
    return out.append("};\n").toString();
  }

  private void addWords(StringBuilder out) {
    Map<String, NavigableMap<Integer, Boolean>> postings = postings();
    List<String> words = new ArrayList<>();
    List<String> places = new ArrayList<>();
    String before = "";
    for (Map.Entry<String, NavigableMap<Integer, Boolean>> entry : postings.entrySet()) {
      String word = entry.getKey();
      int shared = shared(before, word);
      words.add(Integer.toString(shared, RADIX) + word.substring(shared));
      places.add(places(entry.getValue()));
      before = word;
    }
    out.append("words:").append(JsonText.string(String.join(" ", words)));
    out.append(",\nplaces:").append(JsonText.string(String.join(" ", places)));
  }

  private Map<String, NavigableMap<Integer, Boolean>> postings() {
    Map<String, NavigableMap<Integer, Boolean>> postings = new TreeMap<>();
    for (int i = 0; i < docs.size(); i++) {
      int number = i;
      docs.get(i).words().forEach(text -> add(postings, text, number, false));
      docs.get(i).names().forEach(text -> add(postings, text, number, true));
    }
    return postings;
  }

  private static void add(
      Map<String, NavigableMap<Integer, Boolean>> postings, String text, int doc, boolean name) {
    for (String word : Words.of(text)) {
      if (word.length() <= LONGEST_WORD) {
        postings.computeIfAbsent(word, w -> new TreeMap<>()).merge(doc, name, Boolean::logicalOr);
      }
    }
  }

  private static int shared(String before, String word) {
    int most = Math.min(Math.min(before.length(), word.length()), RADIX - 1);
    int shared = 0;
    while (shared < most && before.charAt(shared) == word.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private static String places(NavigableMap<Integer, Boolean> docs) {
    StringBuilder out = new StringBuilder();
    int before = 0;
    for (Map.Entry<Integer, Boolean> doc : docs.entrySet()) {
      out.append(out.length() == 0 ? "" : ".");
      out.append(Integer.toString(doc.getKey() - before, RADIX));
      out.append(Boolean.TRUE.equals(doc.getValue()) ? "!" : "");
      before = doc.getKey();
    }
    return out.toString();
  }
}
