package dev.studysite.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Builds the study site from the notes, and the reports. */
@Mojo(
    name = "build",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class BuildMojo extends BuildingMojo {

  /** Maven makes it and sets its parameters. */
  public BuildMojo() {}

  @Override
  boolean publishes() {
    return true;
  }
}
