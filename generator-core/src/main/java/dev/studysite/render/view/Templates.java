package dev.studysite.render.view;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.text.Position;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Fills templates. Every value is escaped, templates can make no objects, load no classes and call
 * nothing but what the views offer. Threads may share one.
 */
public final class Templates {

  private static final Version VERSION = Configuration.VERSION_2_3_35;
  private static final String FOLDER = "/dev/studysite/render/templates";

  private final Configuration configuration;

  private Templates(Configuration configuration) {
    this.configuration = configuration;
  }

  /** The templates that come with the library. */
  public static Templates builtIn() {
    Configuration configuration = configuration();
    configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, FOLDER));
    return new Templates(configuration);
  }

  /**
   * Templates of the owner; they may import the built-in ones.
   *
   * @param theme the text of each template by its name, such as {@code topic.ftlh}
   */
  public static Templates of(Map<String, String> theme) {
    StringTemplateLoader own = new StringTemplateLoader();
    theme.forEach((name, text) -> own.putTemplate(name, text, 0));
    Configuration configuration = configuration();
    configuration.setTemplateLoader(
        new MultiTemplateLoader(
            new TemplateLoader[] {own, new ClassTemplateLoader(Templates.class, FOLDER)}));
    return new Templates(configuration);
  }

  /**
   * What is wrong with a template, found without filling it.
   *
   * @param name its name, such as {@code topic.ftlh}
   * @return a problem at {@code theme/NAME}; none where it can be read
   */
  public Optional<Problem> check(String name) {
    try {
      configuration.getTemplate(name);
      return Optional.empty();
    } catch (ParseException e) {
      return Optional.of(
          problem(name, e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage()));
    } catch (IOException e) {
      return Optional.of(problem(name, 0, 0, String.valueOf(e.getMessage())));
    }
  }

  /**
   * Fills a template.
   *
   * @param name its name, such as {@code topic.ftlh}
   * @param model the views that it may show, by name
   * @throws BrokenTemplateException where the template asks for what is not there
   */
  public String fill(String name, Map<String, ?> model) throws BrokenTemplateException {
    try {
      Template template = configuration.getTemplate(name);
      StringWriter out = new StringWriter();
      template.process(model, out);
      return out.toString();
    } catch (TemplateException e) {
      String where = String.valueOf(e.getTemplateSourceName());
      int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
      int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
      String what = String.valueOf(e.getMessageWithoutStackTop());
      throw new BrokenTemplateException(problem(where, line, column, what), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(VERSION);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(VERSION);
    wrapper.setExposeFields(false);
    configuration.setObjectWrapper(wrapper.build());
    return configuration;
  }

  private static Problem problem(String name, int line, int column, String what) {
    Place place =
        line > 0
            ? new Place("theme/" + name, Optional.of(new Position(line, column)), Optional.empty())
            : Place.of("theme/" + name);
    String firstLine = what.lines().findFirst().orElse("cannot be read");
    return Problem.error(
        place, "this template does not work: " + firstLine, "The built-in one is used instead.");
  }
}
