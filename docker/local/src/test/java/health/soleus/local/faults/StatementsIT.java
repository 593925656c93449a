package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.StackProcess;
import health.soleus.local.demo.LocalAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list asks the database as often for many rows as for few. */
class StatementsIT {
  /** What the loops in the background never ask about. */
  private static final List<String> OF_A_PAGE =
      List.of("from referral_", "from patient_", "from preparation_", "from access_");

  private final StackProcess stack = StackProcess.demo();
  private final StackDatabase database = new StackDatabase(stack);

  @Test
  void the_waiting_list_and_the_worklist_ask_as_often_for_a_full_page_as_for_a_few() {
    Person clerk = Person.signedIn(stack, LocalAccount.BOOKING);
    Person consultant = Person.signedIn(stack, LocalAccount.CONSULTANT);
    database.change("ALTER SYSTEM SET log_statement = 'all'");
    database.texts("SELECT pg_reload_conf()");
    long few = asked(() -> clerk.open("booking/waiting-list.xhtml"));
    long fewToTriage = asked(() -> consultant.open("triage/worklist.xhtml"));
    AcceptedCopies.of(database, waiting("ACCEPTED"), 20);
    AcceptedCopies.of(database, waiting("RECEIVED"), 20);
    long many = asked(() -> clerk.open("booking/waiting-list.xhtml"));
    long manyToTriage = asked(() -> consultant.open("triage/worklist.xhtml"));
    database.change("ALTER SYSTEM RESET log_statement");
    database.texts("SELECT pg_reload_conf()");
    assertTrue(few > 2 && fewToTriage > 2, "the statements are seen: " + few + " " + fewToTriage);
    assertEquals(few, many, "of the waiting list");
    assertEquals(fewToTriage, manyToTriage, "of the worklist");
  }

  private UUID waiting(String status) {
    return database.id("SELECT id FROM referral_referral WHERE status = ? LIMIT 1", status);
  }

  private long asked(Runnable page) {
    long before = statements();
    page.run();
    return statements() - before;
  }

  private long statements() {
    Path log = Path.of(stack.settings().getOrDefault("SOLEUS_DATA", ""), "log", "postgres.log");
    try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.contains("execute "))
          .filter(line -> OF_A_PAGE.stream().anyMatch(line::contains))
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
