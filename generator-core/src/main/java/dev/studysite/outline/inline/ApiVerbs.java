package dev.studysite.outline.inline;

import java.util.Locale;
import java.util.Set;

/** The verbs that names of calls begin with, in the interfaces of clouds and libraries. */
final class ApiVerbs {

  /** Verbs that open hardly any other names, so that one more word makes a call: GetItem. */
  private static final Set<String> STRONG =
      Set.of(
          "abort",
          "admin",
          "allocate",
          "associate",
          "assume",
          "attach",
          "authorize",
          "cancel",
          "create",
          "decrypt",
          "delete",
          "deregister",
          "describe",
          "detach",
          "disable",
          "disassociate",
          "enable",
          "encrypt",
          "execute",
          "fetch",
          "find",
          "generate",
          "get",
          "initiate",
          "invoke",
          "list",
          "lookup",
          "modify",
          "publish",
          "purge",
          "put",
          "reboot",
          "receive",
          "register",
          "release",
          "remove",
          "restore",
          "revoke",
          "rotate",
          "send",
          "start",
          "stop",
          "subscribe",
          "terminate",
          "transact",
          "unsubscribe",
          "untag",
          "update",
          "validate",
          "verify");

  /** Verbs that open other names too (LoadBalancer, ReadMe), so that it takes two more words. */
  private static final Set<String> WEAK =
      Set.of(
          "accept",
          "add",
          "allow",
          "apply",
          "batch",
          "can",
          "change",
          "check",
          "complete",
          "copy",
          "deny",
          "download",
          "export",
          "filter",
          "has",
          "import",
          "is",
          "load",
          "manage",
          "parse",
          "patch",
          "post",
          "query",
          "read",
          "reject",
          "replace",
          "request",
          "reset",
          "resume",
          "retry",
          "run",
          "save",
          "scan",
          "schedule",
          "set",
          "sign",
          "tag",
          "upload",
          "use",
          "write");

  private ApiVerbs() {}

  /** True for a verb that makes a call with one more word. */
  static boolean isStrong(String word) {
    return STRONG.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True for any verb of calls. */
  static boolean isVerb(String word) {
    return isStrong(word) || WEAK.contains(word.toLowerCase(Locale.ROOT));
  }
}
