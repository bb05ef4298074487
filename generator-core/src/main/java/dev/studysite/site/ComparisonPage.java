package dev.studysite.site;

import dev.studysite.glossary.Comparison;

/**
 * Terms side by side.
 *
 * @param address where it stands
 * @param comparison the terms
 */
public record ComparisonPage(Address address, Comparison comparison) implements Page.Reference {

  @Override
  public <R> R accept(PageVisitor<R> visitor) {
    return visitor.comparison(this);
  }
}
