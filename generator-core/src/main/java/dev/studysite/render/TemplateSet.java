package dev.studysite.render;

import dev.studysite.problem.Problem;
import dev.studysite.render.page.View;
import dev.studysite.render.view.BrokenTemplateException;
import dev.studysite.render.view.Templates;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The owner's templates, and the built-in ones for where there are none or they do not work. */
final class TemplateSet {

  private static final List<String> ENDINGS = List.of(".ftlh", ".ftl");

  private final Templates builtIn = Templates.builtIn();
  private final Templates own;
  private final Set<Problem> problems = new LinkedHashSet<>();

  TemplateSet(Map<String, String> theme) {
    Map<String, String> templates = new TreeMap<>();
    theme.forEach(
        (name, text) -> {
          if (ENDINGS.stream().anyMatch(name::endsWith)) {
            templates.put(name, text);
          }
        });
    Templates unchecked = Templates.of(templates);
    Set<String> broken = new LinkedHashSet<>();
    for (String name : templates.keySet()) {
      unchecked
          .check(name)
          .ifPresent(
              problem -> {
                problems.add(problem);
                broken.add(name);
              });
    }
    templates.keySet().removeAll(broken);
    this.own = Templates.of(templates);
  }

  /**
   * A page.
   *
   * @param view what it shows
   * @param sink takes what is wrong with the owner's template
   */
  String fill(View view, Consumer<Problem> sink) {
    try {
      return own.fill(view.template(), view.model());
    } catch (BrokenTemplateException e) {
      sink.accept(e.problem());
    }
    try {
      return builtIn.fill(view.template(), view.model());
    } catch (BrokenTemplateException e) {
      throw new IllegalStateException("a built-in template does not work", e);
    }
  }

  /** The owner's templates over the built-in ones. */
  Templates own() {
    return own;
  }

  /** What is wrong with templates that cannot even be read. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
