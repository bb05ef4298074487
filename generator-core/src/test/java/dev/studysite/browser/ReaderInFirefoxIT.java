package dev.studysite.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader with Firefox and a folder on a disk. */
@BrowserTest(Engine.FIREFOX)
final class ReaderInFirefoxIT {

  @ParameterizedTest
  @CsvSource({
    "hardware security,    HSM",
    "data encryption key,  DEK",
    "enclav,               Nitro Enclaves",
    "clodutrail,           CloudTrail",
    "cloudwathcmetrics,    CloudWatch"
  })
  void findsByExpansionBeginningSlipAndMisspelling(
      String typed, String name, Page page, BuiltSites sites) {
    new Reader(page, sites.sample()).findsByKeysAlone(typed, name);
  }

  @Test
  void opensAResultByKeys(Page page, BuiltSites sites) {
    new Reader(page, sites.sample()).opensTheFirstResultByEnter("hsm", "glossary/hsm.html");
  }

  @Test
  void keepsAThemeFromFileToFile(Page page, BuiltSites sites) {
    new Reader(page, sites.sample()).keepsAThemeFromFileToFile();
  }
}
