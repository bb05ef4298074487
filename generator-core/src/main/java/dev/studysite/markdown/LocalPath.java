package dev.studysite.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The address of a link that names a file of the source, such as {@code ../aws/kms.txt#keys}. */
public final class LocalPath {

  private static final String UP = "..";

  private static final Set<String> PICTURES =
      Set.of("apng", "avif", "bmp", "drawio", "gif", "jpeg", "jpg", "png", "svg", "tiff", "webp");

  private LocalPath() {}

  /** True for addresses without a scheme. */
  public static boolean isLocal(String target) {
    int colon = target.indexOf(':');
    return colon < 0
        || target.substring(0, colon).codePoints().anyMatch(c -> "/?#".indexOf(c) >= 0);
  }

  /** True where the name of the file ends as those of pictures do. */
  public static boolean isPicture(String target) {
    String path = path(target);
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return PICTURES.contains(ending);
  }

  /** The name of a place in the file, behind the hash; empty where there is none. */
  public static String place(String target) {
    int hash = target.indexOf('#');
    String name = hash < 0 ? "" : target.substring(hash + 1);
    return decoded(name).orElse(name);
  }

  /**
   * The file that is named, from the source folder on, its letters composed (NFC): systems write
   * the same letters of file names in two ways.
   *
   * @param file the file that the link stands in, from the source folder on
   * @param target the address as it is written there; one without a path names the file itself
   * @return nothing where it leads out of the source folder or an escape is cut short
   */
  public static Optional<String> file(String file, String target) {
    return decoded(path(target))
        .flatMap(path -> path.isEmpty() ? Optional.of(file) : resolve(file, path))
        .map(LocalPath::composed);
  }

  /** A path with its letters composed. */
  public static String composed(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  private static String path(String target) {
    int end = 0;
    while (end < target.length() && target.charAt(end) != '?' && target.charAt(end) != '#') {
      end++;
    }
    return target.substring(0, end);
  }

  private static Optional<String> resolve(String file, String path) {
    List<String> steps = new ArrayList<>();
    if (!path.startsWith("/")) {
      steps.addAll(Arrays.asList(file.split("/", -1)));
      steps.remove(steps.size() - 1);
    }
    for (String step : path.split("/", -1)) {
      if (step.equals(UP) && steps.isEmpty()) {
        return Optional.empty();
      }
      if (step.equals(UP)) {
        steps.remove(steps.size() - 1);
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }

  private static Optional<String> decoded(String path) {
    try {
      return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
