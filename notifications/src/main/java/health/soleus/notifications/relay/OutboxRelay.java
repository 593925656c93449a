package health.soleus.notifications.relay;

import health.soleus.notifications.thread.Loop;
import health.soleus.persistence.outbox.OutboxRow;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * From the outbox to Kafka, in order. One relay is active at a time, by a lock on its own
 * connection. A row is marked after the broker has acknowledged it: killed in between, it is
 * published again and the inbox knows it. While the broker is away the rows wait.
 */
@ApplicationScoped
public class OutboxRelay {
  private static final int BATCH = 200;
  private static final Duration WAKE_OR_POLL = Duration.ofSeconds(1);
  private static final Duration ANOTHER_LEADS = Duration.ofSeconds(2);

  private final Clock clock;

  @Resource(lookup = "java:jboss/datasources/SoleusSessionDS")
  private @Nullable DataSource sessions;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private @Nullable ManagedThreadFactory threads;

  private @Nullable Loop loop;
  private @Nullable RelaySession session;
  private @Nullable Publisher publisher;

  @Inject
  OutboxRelay(Clock clock) {
    this.clock = clock;
  }

  /** A relay on this database, for whoever runs its steps. */
  static OutboxRelay on(DataSource sessions, Clock clock) {
    OutboxRelay relay = new OutboxRelay(clock);
    relay.sessions = sessions;
    return relay;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployment) {
    if (threads != null) {
      loop = Loop.start("relay", threads, this::once);
    }
  }

  @PreDestroy
  void stop() {
    if (loop != null) {
      loop.stop();
    }
    letGo();
  }

  /** Publishes what waits, then sleeps until something is appended or a second has passed. */
  Duration once() throws SQLException, InterruptedException, ExecutionException {
    try {
      RelaySession open = session == null ? open() : session;
      if (open == null) {
        return ANOTHER_LEADS;
      }
      List<OutboxRow> batch = open.rows().next(BATCH);
      if (batch.isEmpty()) {
        open.awaitNews(WAKE_OR_POLL);
      } else {
        publish(batch, open);
      }
      return Duration.ZERO;
    } catch (SQLException lost) {
      letGo();
      throw lost;
    } catch (ExecutionException | RuntimeException refused) {
      closePublisher();
      throw refused;
    }
  }

  private @Nullable RelaySession open() throws SQLException {
    if (sessions == null) {
      throw new IllegalStateException("no database");
    }
    session = RelaySession.lead(sessions);
    return session;
  }

  /** Publishes in waves in which each referral has one row. */
  private void publish(List<OutboxRow> batch, RelaySession open)
      throws SQLException, InterruptedException, ExecutionException {
    if (publisher == null) {
      publisher = openPublisher();
    }
    List<OutboxRow> rest = batch;
    while (!rest.isEmpty()) {
      Map<UUID, OutboxRow> wave = new LinkedHashMap<>();
      List<OutboxRow> later = new ArrayList<>();
      for (OutboxRow row : rest) {
        if (wave.putIfAbsent(row.aggregateId(), row) != null) {
          later.add(row);
        }
      }
      List<OutboxRow> acknowledged = new ArrayList<>();
      try {
        publisher.publish(List.copyOf(wave.values()), acknowledged::add);
      } finally {
        open.rows().markPublished(acknowledged, clock.instant());
      }
      rest = later;
    }
  }

  private static Publisher openPublisher() throws InterruptedException, ExecutionException {
    try {
      PathwayTopic.ensure(PathwayTopic.bootstrap());
    } catch (TimeoutException noAnswer) {
      throw new ExecutionException(noAnswer);
    }
    return Publisher.to(PathwayTopic.bootstrap());
  }

  private void letGo() {
    closePublisher();
    if (session != null) {
      session.close();
      session = null;
    }
  }

  private void closePublisher() {
    if (publisher != null) {
      publisher.close();
      publisher = null;
    }
  }
}
