package health.soleus.notifications.relay;

import health.soleus.persistence.outbox.OutboxRow;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** Hands rows to the broker and knows which of them it has. */
final class Publisher implements AutoCloseable {
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final KafkaProducer<String, String> producer;

  private Publisher(KafkaProducer<String, String> producer) {
    this.producer = producer;
  }

  static Publisher to(String bootstrap) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "client.id",
            "soleus-relay",
            "acks",
            "all",
            "enable.idempotence",
            true,
            "linger.ms",
            0,
            "max.block.ms",
            5000,
            "request.timeout.ms",
            5000,
            "delivery.timeout.ms",
            10000);
    return new Publisher(
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer()));
  }

  /**
   * Publishes the rows; each that the broker has acknowledged is told to {@code acknowledged},
   * whatever becomes of the others. Rows of one referral are never on their way together: a row
   * follows only when the one before it is acknowledged, so none can overtake a failed one.
   */
  void publish(List<OutboxRow> rows, Consumer<OutboxRow> acknowledged)
      throws InterruptedException, ExecutionException {
    List<Future<RecordMetadata>> answers = new ArrayList<>();
    for (OutboxRow row : rows) {
      answers.add(producer.send(record(row)));
    }
    ExecutionException failure = null;
    for (int i = 0; i < rows.size(); i++) {
      try {
        answers.get(i).get();
        acknowledged.accept(rows.get(i));
      } catch (ExecutionException notAcknowledged) {
        failure = notAcknowledged;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static ProducerRecord<String, String> record(OutboxRow row) {
    ProducerRecord<String, String> record =
        new ProducerRecord<>(PathwayTopic.NAME, row.aggregateId().toString(), row.payload());
    header(record, PathwayTopic.ID, row.id().toString());
    header(record, PathwayTopic.TYPE, row.type());
    header(record, PathwayTopic.VERSION, Integer.toString(row.version()));
    header(record, PathwayTopic.OCCURRED_AT, row.occurredAt().toString());
    return record;
  }

  private static void header(ProducerRecord<String, String> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    producer.close(FAREWELL);
  }
}
