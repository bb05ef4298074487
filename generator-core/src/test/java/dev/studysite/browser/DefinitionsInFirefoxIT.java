package dev.studysite.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Definitions in place, in Firefox. */
@BrowserTest(Engine.FIREFOX)
final class DefinitionsInFirefoxIT {

  @Test
  void showsWhatAMouseRestsOn(Page page, BuiltSites sites) {
    new TipReader(page, sites.sample()).seesWhatAMouseRestsOn();
  }

  @Test
  void staysWhileTheMouseIsInside(Page page, BuiltSites sites) {
    new TipReader(page, sites.sample()).entersTheTip();
  }

  @Test
  void showsWhatHasTheFocusAndTrapsNoKey(Page page, BuiltSites sites) {
    new TipReader(page, sites.sample()).walksPastByKeys();
  }
}
