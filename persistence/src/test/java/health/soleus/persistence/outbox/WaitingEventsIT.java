package health.soleus.persistence.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.testkit.Wiring;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The events that wait in a real outbox, published as the relay does it. */
class WaitingEventsIT implements WaitingEventsContract {
  private final Database database = EmbeddedPostgres.shared().migrated();
  private final Transactions transactions = Transactions.on(database);
  private final Wiring wiring = new Wiring(transactions);

  @AfterEach
  void close() {
    transactions.close();
  }

  @Override
  public WaitingEvents waiting() {
    return wiring.get(WaitingEvents.class);
  }

  @Override
  public Outbox outbox() {
    return wiring.get(Outbox.class);
  }

  @Override
  public void published(CareEvent event) throws SQLException {
    try (Connection connection = database.asApp().getConnection()) {
      OutboxRows rows = new OutboxRows(connection);
      rows.markPublished(
          rows.next(10).stream().filter(row -> row.id().equals(event.id())).toList(),
          event.occurredAt());
    }
  }

  @Override
  public <T> T in(Callable<T> work) throws Exception {
    return transactions.in(work);
  }

  @Test
  void an_operator_counts_what_waits() throws Exception {
    the_first_event_that_was_not_published_says_since_when_others_wait();
    try (Connection connection = database.asApp().getConnection()) {
      OutboxRows rows = new OutboxRows(connection);
      assertEquals(0, rows.waiting());
      in(
          () -> {
            outbox().append(Objects.requireNonNull(EventSamples.ALL.get("day-case-booked.v1")));
            return true;
          });
      assertEquals(1, rows.waiting());
    }
  }

  @Test
  void every_page_of_staff_asks_so_the_index_of_the_waiting_rows_answers() throws SQLException {
    try (Connection connection = database.asApp().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET enable_seqscan = off");
      try (ResultSet plan =
          statement.executeQuery(
              "EXPLAIN SELECT occurred_at FROM outbox_entry WHERE published_at IS NULL"
                  + " ORDER BY position LIMIT 1")) {
        StringBuilder lines = new StringBuilder();
        while (plan.next()) {
          lines.append(plan.getString(1)).append('\n');
        }
        assertTrue(lines.toString().contains("outbox_waiting"), lines.toString());
      }
    }
  }
}
