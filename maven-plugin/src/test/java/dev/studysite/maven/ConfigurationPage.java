package dev.studysite.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Writes the guide's page of all goals and parameters from the plugin's own descriptor. */
final class ConfigurationPage {

  private static final String HEAD =
      """
      # Configuration

      <!-- Made from the plugin's descriptor by ConfigurationPageTest; -Dgolden=write makes it anew. -->

      A value on the command line, `-Dstudysite.NAME=VALUE`, stands over the POM's `<configuration>`, and
      that over `site.properties`. A wrong value is refused or reported with the right ones.

      """;

  private final List<Element> mojos;
  private final List<String[]> settings;

  /**
   * A page.
   *
   * @param descriptor the plugin's descriptor, {@code META-INF/maven/plugin.xml}
   * @param settings rows of key, value and meaning
   */
  ConfigurationPage(Path descriptor, List<String[]> settings) throws IOException {
    this.mojos = children(parse(descriptor).getDocumentElement(), "mojos", "mojo");
    this.settings = settings;
  }

  /** The page as Markdown. */
  String text() {
    StringBuilder out = new StringBuilder(HEAD);
    out.append("## Goals\n\n| goal | what it does |\n|---|---|\n");
    goals().forEach((goal, what) -> row(out, "`" + goal + "`", what));
    out.append("\n## Parameters\n\n| parameter | default | goals | meaning |\n|---|---|---|---|\n");
    parameters()
        .forEach(
            (name, parameter) ->
                row(out, "`" + name + "`", parameter.shown(), parameter.goals(), parameter.text()));
    out.append("\n## Keys of site.properties\n\n");
    out.append("Each is a parameter too: `-Dstudysite.accent=#1a7f37`.\n\n");
    out.append("| key | value | meaning |\n|---|---|---|\n");
    settings.forEach(setting -> row(out, "`" + setting[0] + "`", setting[1], setting[2]));
    return out.toString();
  }

  private Map<String, String> goals() {
    Map<String, String> goals = new TreeMap<>();
    mojos.forEach(mojo -> goals.put(value(mojo, "goal"), plain(value(mojo, "description"))));
    return goals;
  }

  private Map<String, Parameter> parameters() {
    Map<String, Parameter> all = new TreeMap<>();
    for (Element mojo : mojos) {
      String goal = value(mojo, "goal");
      if (!goal.equals("help")) {
        parametersOf(mojo).forEach((name, one) -> all.merge(name, one, Parameter::and));
      }
    }
    return all;
  }

  private static Map<String, Parameter> parametersOf(Element mojo) {
    Map<String, Parameter> own = new LinkedHashMap<>();
    for (Element parameter : children(mojo, "parameters", "parameter")) {
      if (value(parameter, "editable").equals("true")) {
        String name = value(parameter, "name");
        String text = plain(value(parameter, "description"));
        own.put(name, new Parameter(text, fallback(mojo, name), List.of(value(mojo, "goal"))));
      }
    }
    return own;
  }

  private static String fallback(Element mojo, String name) {
    return children(mojo, "configuration", name).stream()
        .map(element -> element.getAttribute("default-value"))
        .findFirst()
        .orElse("");
  }

  /** One parameter, and the goals that take it. */
  private record Parameter(String text, String fallback, List<String> names) {

    Parameter and(Parameter other) {
      List<String> both = new ArrayList<>(names);
      both.addAll(other.names);
      return new Parameter(text, fallback, both.stream().sorted().toList());
    }

    String shown() {
      return fallback.isEmpty() ? "" : "`" + fallback + "`";
    }

    String goals() {
      return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
  }

  private static void row(StringBuilder out, String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String plain(String html) {
    return html.replaceAll("</?code>", "`").replaceAll("\\s+", " ").strip();
  }

  private static List<Element> children(Element parent, String list, String name) {
    return elements(parent).stream()
        .filter(element -> element.getTagName().equals(list))
        .flatMap(element -> elements(element).stream())
        .filter(element -> element.getTagName().equals(name))
        .toList();
  }

  private static String value(Element parent, String name) {
    return elements(parent).stream()
        .filter(element -> element.getTagName().equals(name))
        .map(Element::getTextContent)
        .findFirst()
        .orElse("");
  }

  private static List<Element> elements(Element parent) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static Document parse(Path file) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("no descriptor: " + file, e);
    }
  }
}
