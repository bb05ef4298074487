package dev.studysite.correct;

import dev.studysite.lexicon.CommandWords;
import java.util.List;
import java.util.Set;

/**
 * Finds commands inside running text: {@code the helm install command pulls charts}. A tool's name
 * in small letters is one where its own words, an option, a file or the marks of a shell follow.
 * Its words stay as they are.
 */
final class Commands {

  private static final int REACH = 3;

  /** What commands of many tools do: {@code aws ec2 describe}, {@code docker network create}. */
  private static final Set<String> VERBS =
      Set.of(
          "create",
          "list",
          "delete",
          "describe",
          "get",
          "put",
          "show",
          "add",
          "del",
          "update",
          "encrypt",
          "decrypt",
          "configure",
          "apply",
          "install",
          "init",
          "ls",
          "cp",
          "rm",
          "mb",
          "prune");

  /** Words of sentences: whatever stands behind them is no part of a command. */
  private static final Set<String> PROSE =
      Set.of(
          "a", "an", "and", "are", "as", "at", "by", "can", "for", "from", "in", "is", "it", "may",
          "must", "of", "on", "or", "that", "the", "then", "to", "we", "when", "which", "will",
          "with", "you", "your");

  private final String text;
  private final List<Token> tokens;

  private Commands(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Marks the words of a line that belong to a command. */
  static boolean[] in(String text, List<Token> tokens) {
    Commands commands = new Commands(text, tokens);
    boolean[] found = new boolean[tokens.size()];
    for (int i = 0; i < found.length; i++) {
      boolean shaped = tokens.get(i).surface().isTool() || commands.isJoined(i, '-');
      boolean tool = shaped && tokens.get(i).isSmall() && CommandWords.isTool(commands.tool(i));
      int end = tool && commands.opens(i) ? commands.end(i) : i;
      for (int j = i; j < end; j++) {
        found[j] = true;
      }
    }
    int start = commands.endOfStart();
    for (int j = 0; j < start; j++) {
      found[j] = true;
    }
    return found;
  }

  /**
   * The index behind the command that the line begins with, or 0: {@code tool verb ./file}. Small
   * words up to an option or a path are one, whether the tool is known or not.
   */
  private int endOfStart() {
    for (int i = 0; i < tokens.size() && i < REACH; i++) {
      boolean joined = i == 0 ? isEntry(tokens.get(0).start()) : isJoined(i - 1, ' ');
      if (!joined || !tokens.get(i).isSmall() || isProse(i) || !tokens.get(i).isPlain()) {
        return 0;
      }
      if (isOption(tokens.get(i).end()) || isPath(tokens.get(i).end())) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Only a list's mark and spaces stand before the first word. */
  private boolean isEntry(int start) {
    return start == 0 || text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t';
  }

  /** The tool's name that starts with a word; it may have a hyphen: {@code apt-get}. */
  private String tool(int index) {
    boolean hyphened = isJoined(index, '-') && tokens.get(index + 1).isSmall();
    String word = tokens.get(index).text();
    String whole = hyphened ? word + "-" + tokens.get(index + 1).text() : word;
    return CommandWords.isTool(whole) ? whole : hyphened ? "" : word;
  }

  private boolean isJoined(int index, char mark) {
    int end = tokens.get(index).end();
    return index + 1 < tokens.size()
        && tokens.get(index + 1).start() == end + 1
        && text.charAt(end) == mark;
  }

  private boolean opens(int index) {
    int start = tokens.get(index).start();
    return start == 0 || "-._/:@\\".indexOf(text.charAt(start - 1)) < 0;
  }

  /** The index behind the last word of the command that a tool begins; the tool's where none. */
  private int end(int tool) {
    String name = tool(tool);
    int last = name.indexOf('-') > 0 ? tool + 1 : tool;
    int proof = proof(name, last);
    if (proof < 0) {
      return tool;
    }
    int end = Math.max(proof, last) + 1;
    while (end < tokens.size() && isJoined(end - 1, '-')) {
      end++;
    }
    while (end < tokens.size() && isOption(tokens.get(end - 1).end())) {
      end = endOfOption(end);
    }
    boolean more = end < tokens.size() && isJoined(end - 1, ' ') && tokens.get(end).isSmall();
    return Math.min(tokens.size(), more && !isProse(end) ? end + 1 : end);
  }

  /** The last word that proves a command, or -1. */
  private int proof(String name, int last) {
    if (isOption(tokens.get(last).end())
        || isBehindShell(tokens.get(last).start() - name.length())) {
      return last;
    }
    boolean named = last + 1 < tokens.size() && isJoined(last, ' ');
    if (!named) {
      return -1;
    }
    String next = tokens.get(last + 1).text();
    boolean ownFile = CommandWords.hasWords(name) && isFile(last + 1);
    if (CommandWords.isCommand(name, next) || ownFile || runsTool(name, next)) {
      return last + 1;
    }
    return CommandWords.hasWords(name) ? verb(last) : -1;
  }

  /** The index of a verb of commands a few words on, or -1. */
  private int verb(int last) {
    for (int i = last + 1; i < tokens.size() && i <= last + REACH; i++) {
      if (!isJoined(i - 1, ' ') || !tokens.get(i).isSmall() || isProse(i)) {
        return -1;
      }
      boolean verb = i > last + 1 && VERBS.contains(tokens.get(i).text());
      if (verb || goesOn(tokens.get(i).end())) {
        return i;
      }
    }
    return -1;
  }

  /** {@code aws ecs run-task --cluster}, {@code aws s3 sync /data}, {@code ip route 10.0.0.0}. */
  private boolean goesOn(int end) {
    return isPath(end) || isOption(end) || isAddress(end + 1);
  }

  /** {@code /etc/hosts}, {@code ~/.ssh}, {@code "./scans"} behind a word. */
  private boolean isPath(int end) {
    int at = end + 1;
    while (at < text.length() && "\"'.".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at + 1 < text.length()
        && text.charAt(end) == ' '
        && "/~".indexOf(text.charAt(at)) >= 0
        && (Character.isLetter(text.charAt(at + 1)) || "/.".indexOf(text.charAt(at + 1)) >= 0);
  }

  /** Numbers with three dots. */
  private boolean isAddress(int start) {
    int dots = 0;
    int at = start;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      dots += text.charAt(at++) == '.' ? 1 : 0;
    }
    return dots == REACH && at > start + 2 * REACH;
  }

  /** Behind an option and its value, each with all that has no space inside. */
  private int endOfOption(int option) {
    int end = endOfWord(option);
    boolean value =
        end < tokens.size() && isJoined(end - 1, ' ') && !isOption(tokens.get(end - 1).end());
    return value ? endOfWord(end) : end;
  }

  private int endOfWord(int first) {
    int end = first + 1;
    while (end < tokens.size()
        && text.indexOf(' ', tokens.get(end - 1).end()) > tokens.get(end).start()) {
      end++;
    }
    boolean last = end < tokens.size() && text.indexOf(' ', tokens.get(end - 1).end()) < 0;
    return last ? tokens.size() : end;
  }

  private static boolean runsTool(String name, String next) {
    return Set.of("sudo", "which", "man").contains(name) && CommandWords.isTool(next);
  }

  private boolean isProse(int index) {
    return PROSE.contains(tokens.get(index).text());
  }

  /** {@code -x} or {@code --name} behind a space. */
  private boolean isOption(int end) {
    int at = end + 1;
    while (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    return end < text.length()
        && text.charAt(end) == ' '
        && at > end + 1
        && at < text.length()
        && Character.isLetter(text.charAt(at));
  }

  /** A pipe, a prompt or a substitution right before the name. */
  private boolean isBehindShell(int from) {
    int at = Math.max(0, from);
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    String before = text.substring(0, at);
    return before.endsWith("$(")
        || before.endsWith("$ ")
        || before.endsWith("&& ")
        || before.endsWith(" | ");
  }

  /** {@code script.py}, {@code /etc/hosts}, {@code me@host}: letters around a mark, no space. */
  private boolean isFile(int index) {
    Token token = tokens.get(index);
    int end = token.end();
    boolean mark = end + 1 < text.length() && "./@:_".indexOf(text.charAt(end)) >= 0;
    return token.isPlain() && mark && Character.isLetterOrDigit(text.charAt(end + 1));
  }
}
