package health.soleus.notifications.relay;

import health.soleus.persistence.outbox.OutboxRows;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The connection of the active relay, with its lock and its ear. */
final class RelaySession implements AutoCloseable {
  private static final Logger LOG = System.getLogger(RelaySession.class.getName());

  private final Connection connection;
  private final OutboxRows rows;

  private RelaySession(Connection connection) {
    this.connection = connection;
    rows = new OutboxRows(connection);
  }

  /** Opens a connection and becomes the active relay; null while another is. */
  static @Nullable RelaySession lead(DataSource sessions) throws SQLException {
    RelaySession session = new RelaySession(sessions.getConnection());
    boolean leading = false;
    try {
      session.connection.setAutoCommit(true);
      leading = session.rows.lead();
      if (leading) {
        session.rows.listen();
      }
    } finally {
      if (!leading) {
        session.close();
      }
    }
    return leading ? session : null;
  }

  OutboxRows rows() {
    return rows;
  }

  /** Returns when something was appended, at the latest after this time. */
  void awaitNews(Duration atMost) throws SQLException {
    connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
  }

  /** Gives lock and connection back; the connection goes to the pool without either. */
  @Override
  public void close() {
    try (Connection closing = connection;
        Statement statement = closing.createStatement()) {
      statement.execute("UNLISTEN *");
      statement.execute("SELECT pg_advisory_unlock_all()");
    } catch (SQLException lost) {
      // With the connection the lock is gone as well.
      LOG.log(Level.DEBUG, "the relay's connection was lost");
    }
  }
}
