package health.soleus.persistence.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The relay's side of the outbox, on one connection of its own that commits each statement. The
 * lock that makes one relay the active one lives on that connection: lose it, and both the lock and
 * the right to mark rows are gone.
 */
public final class OutboxRows {
  /** Any number, the same for every relay. */
  private static final long RELAY_LOCK = 0x501E_0B0EL;

  private static final String NEXT =
      "SELECT position, id, aggregateid, type, version, occurred_at, payload FROM outbox_entry"
          + " WHERE published_at IS NULL ORDER BY position LIMIT ?";

  private final Connection connection;

  public OutboxRows(Connection connection) {
    this.connection = connection;
  }

  /** Whether this connection's relay is the active one from now on. */
  public boolean lead() throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
      lock.setLong(1, RELAY_LOCK);
      try (ResultSet answer = lock.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  /** From now on the connection is told when something is appended. */
  public void listen() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN outbox");
    }
  }

  /** The first rows that wait, in order. */
  public List<OutboxRow> next(int atMost) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(NEXT)) {
      query.setInt(1, atMost);
      List<OutboxRow> rows = new ArrayList<>();
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          rows.add(
              new OutboxRow(
                  found.getLong(1),
                  found.getObject(2, UUID.class),
                  found.getObject(3, UUID.class),
                  found.getString(4),
                  found.getInt(5),
                  found.getObject(6, OffsetDateTime.class).toInstant(),
                  found.getString(7)));
        }
      }
      return List.copyOf(rows);
    }
  }

  /** How many rows wait. */
  public long waiting() throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT count(*) FROM outbox_entry WHERE published_at IS NULL");
        ResultSet found = query.executeQuery()) {
      found.next();
      return found.getLong(1);
    }
  }

  /** The broker has these. */
  public void markPublished(Collection<OutboxRow> rows, Instant at) throws SQLException {
    try (PreparedStatement mark =
        connection.prepareStatement(
            "UPDATE outbox_entry SET published_at = ? WHERE position = ANY (?)")) {
      mark.setObject(1, at.atOffset(ZoneOffset.UTC));
      mark.setArray(
          2, connection.createArrayOf("bigint", rows.stream().map(OutboxRow::position).toArray()));
      mark.executeUpdate();
    }
  }
}
