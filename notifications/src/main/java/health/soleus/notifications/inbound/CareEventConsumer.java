package health.soleus.notifications.inbound;

import health.soleus.notifications.relay.PathwayTopic;
import health.soleus.notifications.thread.Loop;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * From Kafka to the use case of planning, once each. The thread that polls only writes to the
 * database: inbox and effects in one transaction, then the offset. A record that fails is tried
 * again while the other partitions go on; one that keeps failing is put aside, and its partition
 * moves on.
 */
@ApplicationScoped
public class CareEventConsumer {
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final RecordHandler handler;
  private final Retries retries = new Retries();

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private @Nullable ManagedThreadFactory threads;

  private @Nullable Loop loop;
  private volatile @Nullable KafkaConsumer<String, String> consumer;

  @Inject
  CareEventConsumer(RecordHandler handler) {
    this.handler = handler;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployment) {
    if (threads != null) {
      loop = Loop.start("consumer", threads, this::once);
    }
  }

  @PreDestroy
  void stop() {
    KafkaConsumer<String, String> polling = consumer;
    if (polling != null) {
      polling.wakeup();
    }
    if (loop != null) {
      loop.stop();
    }
    close();
  }

  /** Polls once and handles what came. */
  Duration once() throws InterruptedException, ExecutionException, TimeoutException {
    KafkaConsumer<String, String> open = consumer;
    if (open == null) {
      open = open();
      consumer = open;
    }
    try {
      resume(open);
      handle(open, open.poll(POLL));
      return Duration.ZERO;
    } catch (WakeupException ending) {
      return Duration.ZERO;
    } catch (RuntimeException lost) {
      close();
      throw lost;
    }
  }

  private void resume(KafkaConsumer<String, String> open) {
    List<TopicPartition> rested = new ArrayList<>(retries.due(System.nanoTime()));
    rested.retainAll(open.assignment());
    open.resume(rested);
  }

  private static KafkaConsumer<String, String> open()
      throws InterruptedException, ExecutionException, TimeoutException {
    String bootstrap = PathwayTopic.bootstrap();
    PathwayTopic.ensure(bootstrap);
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "group.id",
            "soleus-notifications",
            "group.protocol",
            "consumer",
            "auto.offset.reset",
            "earliest",
            "enable.auto.commit",
            false,
            "allow.auto.create.topics",
            false,
            "max.poll.records",
            100,
            "default.api.timeout.ms",
            10000);
    KafkaConsumer<String, String> opened =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    opened.subscribe(List.of(PathwayTopic.NAME));
    return opened;
  }

  private void handle(KafkaConsumer<String, String> open, ConsumerRecords<String, String> polled) {
    Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
    for (TopicPartition partition : polled.partitions()) {
      for (ConsumerRecord<String, String> record : polled.records(partition)) {
        if (!handle(open, partition, record)) {
          break;
        }
        done.put(partition, new OffsetAndMetadata(record.offset() + 1));
      }
    }
    if (!done.isEmpty()) {
      open.commitSync(done);
    }
  }

  /** Whether the partition may go on to its next record. */
  private boolean handle(
      KafkaConsumer<String, String> open,
      TopicPartition partition,
      ConsumerRecord<String, String> record) {
    int attempt = retries.attempt(partition, record.offset());
    RecordHandler.Outcome outcome = handler.handle(record, attempt);
    if (outcome == RecordHandler.Outcome.DONE) {
      retries.settled(partition);
      return true;
    }
    retries.failed(
        partition, record.offset(), outcome == RecordHandler.Outcome.FAILED, System.nanoTime());
    open.seek(partition, record.offset());
    open.pause(List.of(partition));
    return false;
  }

  private void close() {
    KafkaConsumer<String, String> closing = consumer;
    consumer = null;
    retries.clear();
    if (closing != null) {
      closing.close(CloseOptions.timeout(FAREWELL));
    }
  }
}
