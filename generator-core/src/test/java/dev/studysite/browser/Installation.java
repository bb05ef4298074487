package dev.studysite.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where this machine keeps Chromium and Node.js.
 *
 * <p>Playwright's own bundle of Node.js for five systems weighs 200 MB, so it is left out and the
 * machine's Node.js runs the driver. A system property or an environment variable wins over {@code
 * PATH}: {@code studysite.chromium} or {@code CHROMIUM}, {@code studysite.node} or {@code
 * PLAYWRIGHT_NODEJS_PATH}.
 */
record Installation(Optional<Path> chromium, Optional<Path> node) {
  private static final List<String> CHROMIUM_NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome.exe",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");
  private static final List<String> NODE_NAMES = List.of("node", "node.exe");

  static Installation onThisMachine() {
    return new Installation(
        find("studysite.chromium", "CHROMIUM", CHROMIUM_NAMES),
        find("studysite.node", "PLAYWRIGHT_NODEJS_PATH", NODE_NAMES));
  }

  /** One line that says what is missing and how to get it; empty where all is here. */
  Optional<String> missing() {
    if (chromium.isPresent() && node.isPresent()) {
      return Optional.empty();
    }
    String what = chromium.isPresent() ? "Node.js 20" : node.isPresent() ? "Chromium" : "both";
    return Optional.of(
        "browser tests need Chromium and Node.js 20, missing: "
            + what
            + "; install them (Debian: apt-get install chromium nodejs)"
            + " or set -Dstudysite.chromium=PATH and -Dstudysite.node=PATH");
  }

  private static Optional<Path> find(String property, String variable, List<String> names) {
    return Stream.of(System.getProperty(property), System.getenv(variable))
        .filter(value -> value != null && !value.isBlank())
        .findFirst()
        .map(Path::of)
        .or(() -> onPath(names));
  }

  private static Optional<Path> onPath(List<String> names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return names.stream()
        .flatMap(
            name ->
                Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                    .splitAsStream(path)
                    .filter(folder -> !folder.isBlank())
                    .map(folder -> Path.of(folder).resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
