package dev.studysite.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A seeded hand that spoils clean text as people do. It knows nothing of the corrector: keys, kinds
 * and words that sound alike are its own.
 */
final class Hand {

  /** Where a word was spoilt, what stands there now, what stood there, and how it came. */
  record Slip(int line, int start, String wrong, String right, String kind) {}

  private static final int LONG = 5;
  private static final int LONGER = 8;
  private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private static final List<String> KINDS =
      List.of("neighbour", "swap", "drop", "double", "split", "join", "case", "sound");

  private static final Map<String, String> SOUNDS =
      Map.ofEntries(
          Map.entry("their", "there"),
          Map.entry("there", "their"),
          Map.entry("its", "it's"),
          Map.entry("it's", "its"),
          Map.entry("too", "to"),
          Map.entry("than", "then"),
          Map.entry("then", "than"),
          Map.entry("from", "form"),
          Map.entry("form", "from"),
          Map.entry("off", "of"),
          Map.entry("your", "you're"),
          Map.entry("write", "right"),
          Map.entry("right", "write"),
          Map.entry("lose", "loose"),
          Map.entry("weak", "week"),
          Map.entry("whether", "weather"),
          Map.entry("where", "were"),
          Map.entry("were", "where"),
          Map.entry("effect", "affect"),
          Map.entry("accept", "except"),
          Map.entry("except", "accept"),
          Map.entry("role", "roll"),
          Map.entry("root", "route"),
          Map.entry("whole", "hole"),
          Map.entry("led", "lead"),
          Map.entry("use", "user"),
          Map.entry("quite", "quiet"),
          Map.entry("some", "sum"),
          Map.entry("know", "no"),
          Map.entry("access", "assess"),
          Map.entry("through", "trough"),
          Map.entry("rows", "rose"),
          Map.entry("pass", "past"),
          Map.entry("side", "site"),
          Map.entry("by", "buy"),
          Map.entry("if", "is"),
          Map.entry("or", "of"),
          Map.entry("be", "by"),
          Map.entry("one", "on"),
          Map.entry("two", "to"),
          Map.entry("and", "an"));

  private final Random random;
  private final int every;
  private final List<Slip> slips = new ArrayList<>();

  /**
   * Makes a hand.
   *
   * @param seed the same seed spoils the same words
   * @param every one word in so many
   */
  Hand(long seed, int every) {
    this.random = new Random(seed);
    this.every = every;
  }

  List<Slip> slips() {
    return List.copyOf(slips);
  }

  /** The text with slips. */
  String spoil(String text) {
    StringBuilder out = new StringBuilder();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      out.append(number > 1 ? "\n" : "").append(spoilLine(line, number));
    }
    return out.toString();
  }

  private String spoilLine(String line, int number) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && isWord(line.charAt(end))) {
        end++;
      }
      if (end == at) {
        out.append(line.charAt(at++));
        continue;
      }
      String word = line.substring(at, end);
      int next = endOfNext(line, end);
      String kind = KINDS.get(random.nextInt(KINDS.size()));
      boolean chosen = random.nextInt(every) == 0 || kind.equals("sound");
      if (chosen && kind.equals("join") && next > end && word.length() > 2) {
        word = line.substring(at, next);
        end = next;
      }
      String written = chosen ? write(word, kind, out.length()) : word;
      if (!written.equals(word)) {
        slips.add(new Slip(number, out.length(), written, word, kind));
      }
      out.append(written);
      at = end;
    }
    return out.toString();
  }

  /** The end of the word behind one space; the place itself where there is none. */
  private static int endOfNext(String line, int from) {
    int end = from + 1;
    while (from < line.length() && line.charAt(from) == ' ' && end < line.length() && isWord(line.charAt(end))) {
      end++;
    }
    return end > from + 1 ? end : from;
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || c == '\'';
  }

  private String write(String word, String kind, int start) {
    boolean plain = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return switch (kind) {
      case "sound" -> random.nextInt(3) == 0 ? SOUNDS.getOrDefault(word, word) : word;
      case "case" -> start > 2 ? word.toLowerCase() : word;
      case "join" -> word.replace(" ", "");
      case "split" -> plain && word.length() >= LONGER ? split(word) : word;
      default -> plain && word.length() >= LONG ? mistype(word, kind) : word;
    };
  }

  private String split(String word) {
    int at = 3 + random.nextInt(word.length() - 6);
    return word.substring(0, at) + " " + word.substring(at);
  }

  private String mistype(String word, String kind) {
    int at = random.nextInt(word.length() - 1);
    String head = word.substring(0, at);
    char letter = word.charAt(at);
    String tail = word.substring(at + 1);
    return switch (kind) {
      case "drop" -> head + tail;
      case "double" -> head + letter + letter + tail;
      case "swap" -> head + tail.charAt(0) + letter + tail.substring(1);
      default -> head + neighbour(letter) + tail;
    };
  }

  private char neighbour(char letter) {
    for (int row = 0; row < KEYS.length; row++) {
      int place = KEYS[row].indexOf(letter);
      if (place >= 0) {
        int other = Math.min(KEYS.length - 1, Math.max(0, row + random.nextInt(3) - 1));
        int step = other == row ? (random.nextBoolean() ? 1 : -1) : 0;
        int at = Math.min(KEYS[other].length() - 1, Math.max(0, place + step));
        return KEYS[other].charAt(at);
      }
    }
    return letter;
  }
}
