package health.soleus.notifications.relay;

import health.soleus.persistence.outbox.OutboxRows;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How many events wait for Kafka, among the server's metrics: what staff read as a line on their
 * pages, an operator sees as a number that does not fall (D17).
 */
@ApplicationScoped
public class WaitingGauge {
  @Resource(lookup = "java:jboss/datasources/SoleusDS")
  private @Nullable DataSource record;

  /** By the registry's own method: what a builder registers stays unknown to the server's. */
  void register(
      @Observes @Initialized(ApplicationScoped.class) Object start, MeterRegistry meters) {
    meters.gauge("soleus.outbox.waiting", List.of(), this, WaitingGauge::waiting);
  }

  /** Asked whenever the metrics are read; not a number while the database does not answer. */
  private double waiting() {
    if (record == null) {
      return Double.NaN;
    }
    try (Connection connection = record.getConnection()) {
      return new OutboxRows(connection).waiting();
    } catch (SQLException noAnswer) {
      return Double.NaN;
    }
  }
}
