package dev.studysite.outline.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT name, age|true",
        "FROM birds b|true",
        "ORDER BY seen DESC|true",
        "LEFT JOIN nests n ON n.id = b.nest|true",
        "SELECT Statement|false",
        "ORDER BY clause|false",
        "FROM HERE TO THERE|false",
        "WHERE it lives.|false",
        "for bird in birds:|true",
        "for i, bird in enumerate(birds):|true",
        "for use in the kitchen:|false",
        "for birds in winter and spring:|false",
        "for the garden:|false"
      })
  void tellsStatementsFromWords(String text, boolean statement) {
    assertEquals(statement, Statement.isAt(text, 0, text.length()));
  }
}
