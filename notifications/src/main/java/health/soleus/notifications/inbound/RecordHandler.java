package health.soleus.notifications.inbound;

import health.soleus.notifications.planning.PlanNotifications;
import health.soleus.notifications.relay.PathwayTopic;
import health.soleus.notifications.thread.Loop;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.outbox.DeadLetter;
import health.soleus.persistence.outbox.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** What is done with one record: planned from, tried again, or put aside. */
@ApplicationScoped
class RecordHandler {
  private static final Logger LOG = System.getLogger(RecordHandler.class.getName());

  /** After so many attempts the record itself is to blame. */
  static final int ATTEMPTS = 5;

  private final PlanNotifications planning;
  private final ParkDeadLetter parking;

  @Inject
  RecordHandler(PlanNotifications planning, ParkDeadLetter parking) {
    this.planning = planning;
    this.parking = parking;
  }

  /** What became of one attempt. */
  enum Outcome {
    /** It had its effect, had it before, or is put aside. */
    DONE,
    /** It failed while the database answers. */
    FAILED,
    /** The database does not answer: nobody can say anything about the record. */
    NO_DATABASE
  }

  Outcome handle(ConsumerRecord<String, String> record, int attempt) {
    try {
      CareEvent event =
          EventJson.read(header(record, PathwayTopic.TYPE), String.valueOf(record.value()));
      planning.plan(Caller.system(), event);
      return Outcome.DONE;
    } catch (RuntimeException failure) {
      return afterFailure(record, attempt, Loop.kind(failure));
    }
  }

  private Outcome afterFailure(ConsumerRecord<String, String> record, int attempt, String kind) {
    try {
      if (attempt < ATTEMPTS) {
        parking.checkDatabase(Caller.system());
        LOG.log(Level.WARNING, "attempt {0} at {1}: {2}", attempt, where(record), kind);
        return Outcome.FAILED;
      }
      parking.park(Caller.system(), letter(record, attempt, kind));
      LOG.log(Level.ERROR, "put aside after {0} attempts: {1}: {2}", attempt, where(record), kind);
      return Outcome.DONE;
    } catch (RuntimeException noDatabase) {
      return Outcome.NO_DATABASE;
    }
  }

  private static DeadLetter letter(
      ConsumerRecord<String, String> record, int attempts, String failure) {
    return new DeadLetter(
        record.topic(),
        record.partition(),
        record.offset(),
        header(record, PathwayTopic.ID),
        header(record, PathwayTopic.TYPE),
        String.valueOf(record.value()),
        failure,
        attempts);
  }

  private static String where(ConsumerRecord<String, String> record) {
    return record.topic() + "-" + record.partition() + "@" + record.offset();
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? ""
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
