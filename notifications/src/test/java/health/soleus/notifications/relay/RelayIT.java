package health.soleus.notifications.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.notifications.testkit.EmbeddedKafka;
import health.soleus.notifications.testkit.TopicOffsets;
import health.soleus.persistence.event.ReferralReceived;
import health.soleus.persistence.outbox.Outbox;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.SettableClock;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.testkit.Wiring;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelayIT {
  private static final Clock CLOCK = SettableClock.at("2027-03-15T09:00:00Z");

  private TopicOffsets begin;
  private Database database;
  private Transactions transactions;
  private Outbox outbox;

  @BeforeEach
  void start() throws Exception {
    String broker = EmbeddedKafka.shared().bootstrap();
    System.setProperty("soleus.kafka.bootstrap", broker);
    PathwayTopic.ensure(broker);
    begin = TopicOffsets.atEnd(broker, PathwayTopic.NAME);
    database = EmbeddedPostgres.shared().migrated();
    transactions = Transactions.on(database);
    outbox = new Wiring(transactions).with(Clock.class, CLOCK).get(Outbox.class);
  }

  @AfterEach
  void stop() {
    transactions.close();
    System.clearProperty("soleus.kafka.bootstrap");
  }

  @Test
  void publishes_in_order_with_the_referral_as_key_and_marks_after_the_broker_has_it()
      throws Exception {
    ReferralId one = ReferralId.random();
    ReferralId other = ReferralId.random();
    List<UUID> appended = List.of(append(one), append(other), append(one), append(one));
    OutboxRelay relay = relay();
    relay.once();
    relay.stop();
    assertEquals(0, waiting());
    List<ConsumerRecord<String, String>> records = everyRecord(4);
    assertEquals(
        List.of(appended.get(0), appended.get(2), appended.get(3)),
        records.stream().filter(r -> r.key().equals(one.toString())).map(RelayIT::id).toList());
    ConsumerRecord<String, String> first = records.get(0);
    assertEquals("ReferralReceived", header(first, PathwayTopic.TYPE));
    assertEquals("1", header(first, PathwayTopic.VERSION));
  }

  @Test
  void killed_between_send_and_mark_it_publishes_again_and_loses_nothing() throws Exception {
    UUID event = append(ReferralId.random());
    OutboxRelay killed = relay();
    killed.once();
    killed.stop();
    // As if the process had died after the broker's answer and before its own commit.
    execute("UPDATE outbox_entry SET published_at = NULL");
    OutboxRelay next = relay();
    next.once();
    next.stop();
    assertEquals(0, waiting());
    assertEquals(List.of(event, event), everyRecord(2).stream().map(RelayIT::id).toList());
  }

  @Test
  void while_the_broker_is_away_rows_wait_and_go_when_it_is_back(@TempDir Path directory)
      throws Exception {
    EmbeddedKafka kafka = EmbeddedKafka.in(directory);
    System.setProperty("soleus.kafka.bootstrap", kafka.bootstrap());
    OutboxRelay relay = relay();
    append(ReferralId.random());
    relay.once();
    kafka.process().destroyForcibly().waitFor();
    UUID later = append(ReferralId.random());
    assertThrows(Exception.class, relay::once);
    assertEquals(1, waiting());
    kafka = EmbeddedKafka.start(directory, port());
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (waiting() > 0 && System.nanoTime() < end) {
      try {
        relay.once();
      } catch (java.util.concurrent.ExecutionException notYet) {
        assertTrue(waiting() > 0);
      }
    }
    relay.stop();
    assertEquals(0, waiting());
    begin = TopicOffsets.atBeginning(kafka.bootstrap(), PathwayTopic.NAME);
    assertTrue(everyRecord(2).stream().map(RelayIT::id).anyMatch(later::equals));
    kafka.close();
    assertFalse(kafka.process().isAlive());
  }

  @Test
  void only_one_relay_is_active_and_the_next_takes_over_when_it_ends() throws Exception {
    append(ReferralId.random());
    OutboxRelay first = relay();
    first.once();
    OutboxRelay second = relay();
    append(ReferralId.random());
    second.once();
    assertEquals(1, waiting());
    first.stop();
    second.once();
    second.stop();
    assertEquals(0, waiting());
  }

  @Test
  void an_append_wakes_the_relay_long_before_it_would_poll() throws Exception {
    OutboxRelay relay = relay();
    relay.once();
    Thread appending = new Thread(() -> append(ReferralId.random()));
    long start = System.nanoTime();
    appending.start();
    relay.once();
    relay.once();
    appending.join();
    relay.stop();
    assertEquals(0, waiting());
    System.out.println(
        "outbox to broker after an append: "
            + Duration.ofNanos(System.nanoTime() - start).toMillis()
            + " ms, the first connection to the broker included");
  }

  private OutboxRelay relay() {
    return OutboxRelay.on(database.asApp(), CLOCK);
  }

  private int port() {
    return Integer.parseInt(System.getProperty("soleus.kafka.bootstrap").replaceAll(".*:", ""));
  }

  private UUID append(ReferralId referral) {
    UUID id = UUID.randomUUID();
    try {
      return transactions.in(
          () -> {
            outbox.append(
                new ReferralReceived(
                    id,
                    Instant.parse("2027-03-15T09:00:00Z"),
                    referral,
                    PatientId.random(),
                    AccountId.random(),
                    LocalDate.of(2027, 4, 24)));
            return id;
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private long waiting() throws Exception {
    try (Connection connection = database.asApp().getConnection();
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "SELECT count(*) FROM outbox_entry WHERE published_at IS NULL")) {
      count.next();
      return count.getLong(1);
    }
  }

  private void execute(String command) throws Exception {
    try (Connection connection = database.asApp().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private List<ConsumerRecord<String, String>> everyRecord(int atLeast) {
    List<ConsumerRecord<String, String>> all = new ArrayList<>();
    Map<String, Object> settings =
        Map.of("bootstrap.servers", System.getProperty("soleus.kafka.bootstrap"));
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(begin.asMap().keySet());
      begin.asMap().forEach(consumer::seek);
      long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (all.size() < atLeast && System.nanoTime() < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(all::add);
      }
    }
    return all;
  }

  private static UUID id(ConsumerRecord<String, String> record) {
    return UUID.fromString(header(record, PathwayTopic.ID));
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    return new String(
        record.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
