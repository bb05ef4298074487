package dev.studysite.render;

import com.sun.management.OperatingSystemMXBean;
import dev.studysite.render.page.PageViews;
import dev.studysite.render.paper.PaperKit;
import dev.studysite.render.paper.PrintedSheet;
import dev.studysite.site.Page;
import dev.studysite.site.Site;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Prints the paper of a site on one thread, and looks every few milliseconds what it is at. */
public final class SheetTimes {

  private static final long MILLION = 1_000_000;

  /** A frame of the innermost of these methods says what the thread is at. */
  private static final Map<String, String> STAGES =
      Map.of(
          "TypeFaces.load", "read fonts",
          "SheetSetter.set", "set words",
          "Templates.fill", "fill templates",
          "Proof.<init>", "read document",
          "Press.measure", "measure",
          "Leaves.clear", "clear pages",
          "Packer.pack", "pack",
          "Press.print", "draw",
          "PackedWriter.bytes", "write");

  private final Site site;
  private final PrintStream out;

  /** Takes a site whose notes are understood, and where to tell. */
  public SheetTimes(Site site, PrintStream out) {
    this.site = site;
    this.out = out;
  }

  /**
   * Prints all sheets, one after the other.
   *
   * @param each true to tell the size of each
   */
  public void sheets(boolean each) {
    SheetPress press = new SheetPress(site, PaperKit.builtIn());
    List<Page.SheetPage> pages =
        site.pages().stream()
            .filter(Page.SheetPage.class::isInstance)
            .map(Page.SheetPage.class::cast)
            .toList();
    time(
        pages.size() + " sheets",
        () -> {
          for (Page.SheetPage page : pages) {
            PrintedSheet sheet = press.print(page);
            if (each) {
              String size = String.format(Locale.ROOT, "%.1f pt", sheet.points());
              out.println("  " + page.address().path() + ": " + sheet.pages() + ", " + size);
            }
          }
        });
  }

  /** Prints the whole site as one document. */
  public void book() {
    SheetPress press = new SheetPress(site, PaperKit.builtIn());
    PageViews views = new PageViews(site);
    for (Page page : site.pages()) {
      if (page instanceof Page.PrintPage) {
        time("print.pdf", () -> press.book(page.accept(views).model()));
      }
    }
  }

  private void time(String what, Runnable work) {
    Thread worker = Thread.currentThread();
    AtomicBoolean done = new AtomicBoolean();
    Map<String, Integer> seen = new TreeMap<>();
    Thread watch = new Thread(() -> watch(worker, done, seen));
    watch.start();
    long start = System.nanoTime();
    long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long all = processCpu();
    work.run();
    own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own;
    all = processCpu() - all;
    long wall = System.nanoTime() - start;
    done.set(true);
    join(watch);
    out.printf(
        Locale.ROOT,
        "%s: %d ms of the thread, %d with compiler and collector, %d on the clock%n",
        what,
        own / MILLION,
        all / MILLION,
        wall / MILLION);
    int total = Math.max(1, seen.values().stream().mapToInt(Integer::intValue).sum());
    long cpu = own / MILLION;
    seen.forEach(
        (stage, times) -> out.printf(Locale.ROOT, "  %-22s %5d ms%n", stage, cpu * times / total));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void watch(Thread worker, AtomicBoolean done, Map<String, Integer> seen) {
    while (!done.get()) {
      seen.merge(stage(worker.getStackTrace()), 1, Integer::sum);
      try {
        Thread.sleep(2);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static String stage(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      String type = frame.getClassName();
      String name = type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
      String stage = STAGES.get(name);
      if (stage != null) {
        return stage;
      }
    }
    return "other";
  }

  private static long processCpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
