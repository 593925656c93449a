package health.soleus.notifications.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.notifications.relay.PathwayTopic;
import health.soleus.notifications.testkit.Bench;
import health.soleus.notifications.testkit.EmbeddedKafka;
import health.soleus.notifications.testkit.TopicOffsets;
import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.event.ReferralReceived;
import health.soleus.persistence.outbox.EventJson;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.testkit.Eventually;
import health.soleus.persistence.testkit.NotificationFixtures;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.ReferralId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsumerIT {
  private static final Duration LONG = Duration.ofSeconds(60);

  private Bench bench;
  private KafkaProducer<String, String> producer;
  private CareEventConsumer consumer;
  private Patient patient;

  @BeforeEach
  void start() throws Exception {
    String broker = EmbeddedKafka.shared().bootstrap();
    System.setProperty("soleus.kafka.bootstrap", broker);
    PathwayTopic.ensure(broker);
    TopicOffsets.atEnd(broker, PathwayTopic.NAME).isWhereNextBegins("soleus-notifications");
    bench = new Bench();
    patient = bench.kept(NotificationFixtures.amina());
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer());
    consumer = bench.beans().get(CareEventConsumer.class);
  }

  @AfterEach
  void stop() {
    consumer.stop();
    producer.close(Duration.ofSeconds(1));
    bench.close();
    System.clearProperty("soleus.kafka.bootstrap");
  }

  @Test
  void an_event_that_comes_twice_is_planned_once() throws Exception {
    CareEvent event = received();
    publish(event);
    publish(event);
    CareEvent last = received();
    publish(last);
    until("the last event is planned", () -> planned(last) == 2);
    assertEquals(2, planned(event));
    assertEquals(2, bench.column("SELECT event_id FROM outbox_processed_event").size());
  }

  @Test
  void a_record_nobody_can_read_is_put_aside_and_its_partition_goes_on() throws Exception {
    CareEvent behind = received();
    publish(behind.referral().toString(), "ReferralReceived", "{\"id\":");
    publish(behind.referral().toString(), "SomethingNew", "{}");
    publish(behind);
    until("the event behind is planned", () -> planned(behind) == 2);
    assertEquals(
        List.of("ReferralReceived", "SomethingNew"),
        bench.column("SELECT type FROM outbox_dead_letter ORDER BY record_offset"));
    assertEquals(List.of("5", "5"), bench.column("SELECT attempts FROM outbox_dead_letter"));
    for (String letter : bench.column("SELECT id FROM outbox_dead_letter")) {
      assertEquals(List.of("ParkDeadLetter"), bench.acts(UUID.fromString(letter)));
    }
  }

  @Test
  void killed_after_a_record_was_put_aside_it_is_put_aside_once() {
    RecordHandler handler = bench.beans().get(RecordHandler.class);
    var unreadable = new ConsumerRecord<>(PathwayTopic.NAME, 0, 0L, "key", "{}");
    handler.handle(unreadable, RecordHandler.ATTEMPTS);
    handler.handle(unreadable, RecordHandler.ATTEMPTS);
    assertEquals(1, bench.column("SELECT id FROM outbox_dead_letter").size());
    assertEquals(
        List.of("ParkDeadLetter"),
        bench.column("SELECT act FROM audit_entry WHERE act = 'ParkDeadLetter'"));
  }

  @Test
  void killed_before_the_offset_is_kept_the_next_one_plans_nothing_twice() throws Exception {
    CareEvent event = received();
    publish(event);
    RecordHandler handler = bench.beans().get(RecordHandler.class);
    // The effect is committed; the process ends before the offset is.
    handler.handle(record(event), 1);
    assertEquals(2, planned(event));
    CareEvent last = received();
    publish(last);
    until("the last event is planned", () -> planned(last) == 2);
    assertEquals(2, planned(event));
  }

  @Test
  void while_the_database_is_away_nothing_is_put_aside() throws Exception {
    CareEvent event = received();
    publish(event);
    blockDatabase(true);
    RecordHandler handler = bench.beans().get(RecordHandler.class);
    for (int attempt = 1; attempt <= RecordHandler.ATTEMPTS; attempt++) {
      assertEquals(RecordHandler.Outcome.NO_DATABASE, handler.handle(record(event), attempt));
    }
    for (int polls = 0; polls < 8; polls++) {
      consumer.once();
    }
    blockDatabase(false);
    until("the event is planned", () -> planned(event) == 2);
    assertEquals(List.of(), bench.column("SELECT type FROM outbox_dead_letter"));
  }

  private void blockDatabase(boolean blocked) throws Exception {
    try (var connection = bench.database().asOwner().getConnection();
        var statement = connection.createStatement()) {
      for (String table : List.of("outbox_processed_event", "outbox_dead_letter")) {
        statement.execute(
            (blocked ? "REVOKE SELECT, INSERT ON " : "GRANT SELECT, INSERT ON ")
                + table
                + (blocked ? " FROM" : " TO")
                + " soleus_app");
      }
    }
  }

  private void until(String sentence, BooleanSupplier condition) {
    Eventually.holds(
        sentence,
        LONG,
        () -> {
          try {
            consumer.once();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
          return condition.getAsBoolean();
        });
  }

  private ReferralReceived received() {
    ReferralId referral = ReferralId.random();
    bench.quoted(patient, referral);
    return new ReferralReceived(
        UUID.randomUUID(),
        Bench.START,
        referral,
        patient.id(),
        AccountId.random(),
        LocalDate.of(2027, 4, 24));
  }

  private int planned(CareEvent event) {
    return bench
        .column("SELECT id FROM notification_notification WHERE event_id = '" + event.id() + "'")
        .size();
  }

  private void publish(CareEvent event) throws Exception {
    publish(event.referral().toString(), EventJson.typeOf(event), EventJson.write(event));
  }

  private void publish(String key, String type, String payload) throws Exception {
    ProducerRecord<String, String> record =
        new ProducerRecord<>(PathwayTopic.NAME, 0, key, payload);
    record.headers().add(PathwayTopic.TYPE, type.getBytes(StandardCharsets.UTF_8));
    producer.send(record).get(20, TimeUnit.SECONDS);
  }

  private static ConsumerRecord<String, String> record(CareEvent event) {
    var record =
        new ConsumerRecord<>(
            PathwayTopic.NAME, 0, 0L, event.referral().toString(), EventJson.write(event));
    record
        .headers()
        .add(PathwayTopic.TYPE, EventJson.typeOf(event).getBytes(StandardCharsets.UTF_8));
    return record;
  }
}
