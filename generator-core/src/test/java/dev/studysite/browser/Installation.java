package dev.studysite.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where this machine keeps Chromium, Firefox and Node.js.
 *
 * <p>Playwright's own bundle of Node.js for five systems weighs 200 MB, so it is left out and the
 * machine's Node.js runs the driver. A system property or an environment variable wins over {@code
 * PATH}: {@code studysite.chromium} or {@code CHROMIUM}, {@code studysite.firefox} or {@code
 * FIREFOX}, {@code studysite.node} or {@code PLAYWRIGHT_NODEJS_PATH}.
 */
record Installation(Optional<Path> chromium, Optional<Path> firefox, Optional<Path> node) {
  private static final List<String> CHROMIUM_NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome.exe",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");
  private static final List<String> FIREFOX_NAMES =
      List.of(
          "firefox-esr",
          "firefox",
          "firefox.exe",
          "/Applications/Firefox.app/Contents/MacOS/firefox");
  private static final List<String> NODE_NAMES = List.of("node", "node.exe");

  static Installation onThisMachine() {
    return new Installation(
        find("studysite.chromium", "CHROMIUM", CHROMIUM_NAMES),
        find("studysite.firefox", "FIREFOX", FIREFOX_NAMES),
        find("studysite.node", "PLAYWRIGHT_NODEJS_PATH", NODE_NAMES));
  }

  /** Where an engine is. */
  Optional<Path> of(Engine engine) {
    return engine == Engine.CHROMIUM ? chromium : firefox;
  }

  /** One line that says what is missing and how to get it; empty where all is here. */
  Optional<String> missing(Engine engine) {
    if (of(engine).isPresent() && node.isPresent()) {
      return Optional.empty();
    }
    String name = engine == Engine.CHROMIUM ? "chromium" : "firefox";
    String all = name + " and Node.js 20";
    String what = of(engine).isPresent() ? "Node.js 20" : node.isPresent() ? name : "both";
    return Optional.of(
        "these browser tests need "
            + all
            + ", missing: "
            + what
            + "; install them (Debian: apt-get install chromium firefox-esr nodejs)"
            + " or set -Dstudysite."
            + name
            + "=PATH and -Dstudysite.node=PATH");
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
