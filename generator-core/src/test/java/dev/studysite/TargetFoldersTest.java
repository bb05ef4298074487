package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TargetFoldersTest {

  @ParameterizedTest
  @CsvSource({
    "my/site,             my/reports,          ''",
    "my/notes-site,       my/target/studysite, ''",
    "docs,                my,                  ''",
    "my,                  my/reports,          studysite.output: 'my' holds the sources of the site",
    "my/../my/.,          my/reports,          studysite.output: 'my/../my/.' holds the sources of the site",
    ".,                   my/reports,          studysite.output: '.' holds the sources of the site",
    "my/notes,            my/reports,          studysite.output: 'my/notes' is among the sources of the site",
    "my/pages/site,       my/reports,          studysite.output: 'my/pages/site' is among the sources of the site",
    "my/site,             my/theme,            studysite.reports: 'my/theme' is among the sources of the site",
  })
  void keepsWhatIsWrittenAwayFromTheSources(Path output, Path reports, String said) {
    List<String> found =
        new TargetFolders(Path.of("my"))
            .problems(output, reports).stream().map(p -> p.where() + ": " + p.what()).toList();

    assertEquals(said.isEmpty() ? List.of() : List.of(said), found);
  }
}
