package dev.studysite.render.paper;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** Keeps the PDF library from telling the console about its work. */
final class Quiet implements XRLogger {

  private Quiet() {}

  /** Puts this logger in place of the one that writes to the console; doing so twice is no harm. */
  static void settle() {
    XRLog.setLoggerImpl(new Quiet());
  }

  @Override
  public void log(String where, Level level, String message) {
    // Nobody is to hear of it.
  }

  @Override
  public void log(String where, Level level, String message, Throwable cause) {
    // Nobody is to hear of it: what goes wrong for good is thrown.
  }

  @Override
  public void setLevel(String logger, Level level) {
    // There is one level: none.
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return false;
  }
}
