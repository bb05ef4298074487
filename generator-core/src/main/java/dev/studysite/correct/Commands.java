package dev.studysite.correct;

import java.util.Set;

/**
 * Finds commands inside running text: {@code the helm install command pulls charts}. A tool's name
 * in small letters with a verb of commands close behind it is one; its words stay as they are.
 */
final class Commands {

  private static final int REACH = 3;

  private static final Set<String> TOOLS =
      Set.of(
          "aws",
          "az",
          "gcloud",
          "gsutil",
          "kubectl",
          "docker",
          "git",
          "ip",
          "npm",
          "apt",
          "yum",
          "sudo",
          "systemctl",
          "helm",
          "terraform",
          "ssh",
          "sam",
          "cdk",
          "eb",
          "pip",
          "python",
          "openssl",
          "vagrant",
          "ansible",
          "netsh",
          "nmcli",
          "dig",
          "curl");

  private static final Set<String> VERBS =
      Set.of(
          "create",
          "list",
          "delete",
          "describe",
          "get",
          "put",
          "set",
          "show",
          "add",
          "del",
          "update",
          "start",
          "stop",
          "run",
          "encrypt",
          "decrypt",
          "configure",
          "version",
          "apply",
          "install",
          "init",
          "command",
          "commands",
          "ls",
          "cp",
          "rm",
          "mb");

  private Commands() {}

  /** True where a word is part of a command. */
  static boolean isCommand(LineText line, int index) {
    for (int tool = index; tool >= Math.max(0, index - REACH); tool--) {
      Token token = line.tokens().get(tool);
      if ((tool < index && !line.areNeighbours(tool, tool + 1)) || !token.isSmall()) {
        return false;
      }
      if (TOOLS.contains(token.small()) && hasVerb(line, tool)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVerb(LineText line, int tool) {
    int last = Math.min(line.tokens().size() - 1, tool + REACH);
    for (int i = tool + 1; i <= last; i++) {
      Token token = line.tokens().get(i);
      if (!line.areNeighbours(i - 1, i) || !token.isSmall()) {
        return false;
      }
      boolean plain = i == tool + 1 && line.tokens().get(tool).length() <= 2;
      if (VERBS.contains(token.small()) && !plain) {
        return true;
      }
    }
    return false;
  }
}
