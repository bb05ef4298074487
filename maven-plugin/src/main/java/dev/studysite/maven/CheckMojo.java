package dev.studysite.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Finds everything that is wrong with the notes and their site, and writes only the reports. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends BuildingMojo {

  /** Maven makes it and sets its parameters. */
  public CheckMojo() {}

  @Override
  boolean publishes() {
    return false;
  }
}
