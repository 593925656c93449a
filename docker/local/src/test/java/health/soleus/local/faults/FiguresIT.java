package health.soleus.local.faults;

import health.soleus.local.StackProcess;
import health.soleus.local.demo.LocalAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How fast and how large the stack is here and now: printed and kept, never judged. */
class FiguresIT {
  private static final int REQUESTS = 100;
  private static final int PEOPLE = 100;
  private static final Path FIGURES = Path.of("target", "figures.txt");

  private final StackProcess stack = StackProcess.demo();
  private final List<String> lines = new ArrayList<>();

  @Test
  void figures() throws IOException {
    say("launcher ready with demo data after %.1f s", stack.readyAfter().toMillis() / 1000.0);
    longLists();
    Person gp = Person.signedIn(stack, LocalAccount.GP);
    String draft =
        Pathway.answeredUpTo(gp, PaperReferral.ofSomebody(), "blood-thinners").parameter("draft");
    String question = "referral/refer.xhtml?draft=" + draft + "&question=blood-thinners";
    measure("form page", () -> gp.open(question));
    WebForm form = gp.open(question).form("form").with("taken", "NONE");
    measure("form posted, next page", () -> gp.press(form, "continue"));
    measure("list of a practice", () -> gp.open("referral/my-referrals.xhtml"));
    Person consultant = Person.signedIn(stack, LocalAccount.CONSULTANT);
    measure("list to triage", () -> consultant.open("triage/worklist.xhtml"));
    Person clerk = Person.signedIn(stack, LocalAccount.BOOKING);
    measure("waiting list", () -> clerk.open("booking/waiting-list.xhtml"));
    memory();
    Files.createDirectories(FIGURES.getParent());
    Files.write(FIGURES, lines);
  }

  /** About as many as a unit has. */
  private void longLists() {
    StackDatabase database = new StackDatabase(stack);
    for (String status : List.of("ACCEPTED", "RECEIVED")) {
      String anyone = "SELECT id FROM referral_referral WHERE status = ? LIMIT 1";
      String count = "SELECT count(*) FROM referral_referral WHERE status = ?";
      int missing = PEOPLE - (int) database.count(count, status);
      AcceptedCopies.of(database, database.id(anyone, status), Math.max(0, missing));
      say("%s: %d referrals", status, database.count(count, status));
    }
  }

  private void measure(String what, Supplier<WebPage> request) {
    List<Long> micros = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      long start = System.nanoTime();
      WebPage page = request.get();
      micros.add((System.nanoTime() - start) / 1000);
      Proper.page(page);
    }
    Collections.sort(micros);
    say(
        "%s: p95 %.1f ms, median %.1f ms over %d requests",
        what,
        micros.get(REQUESTS * 95 / 100 - 1) / 1000.0,
        micros.get(REQUESTS / 2) / 1000.0,
        REQUESTS);
  }

  /** Shared pages counted once (PSS), where the system tells. */
  private void memory() throws IOException {
    Set<ProcessHandle> all = new LinkedHashSet<>();
    Stream.concat(stack.launcher().descendants(), stack.postgres().stream()).forEach(all::add);
    stack.postgres().ifPresent(postgres -> postgres.descendants().forEach(all::add));
    all.add(stack.launcher());
    long pss = 0;
    long rss = 0;
    for (ProcessHandle process : all) {
      Path rollup = Path.of("/proc", "" + process.pid(), "smaps_rollup");
      if (Files.isReadable(rollup)) {
        List<String> entries = Files.readAllLines(rollup);
        pss += kilobytes(entries, "Pss:");
        rss += kilobytes(entries, "Rss:");
      }
    }
    say(
        "everything resident: %d MB (PSS), %d MB (RSS) in %d processes",
        pss / 1024, rss / 1024, all.size());
  }

  private static long kilobytes(List<String> entries, String name) {
    return entries.stream()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  private void say(String format, Object... values) {
    String line = String.format(java.util.Locale.UK, format, values);
    lines.add(line);
    System.out.println("Figure: " + line);
  }
}
