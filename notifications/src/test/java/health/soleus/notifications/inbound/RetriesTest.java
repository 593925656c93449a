package health.soleus.notifications.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RetriesTest {
  private static final TopicPartition PARTITION = new TopicPartition("any", 3);
  private final Retries retries = new Retries();

  @Test
  void each_failure_counts_until_the_record_is_settled() {
    assertEquals(1, retries.attempt(PARTITION, 7));
    retries.failed(PARTITION, 7, true, 0);
    assertEquals(2, retries.attempt(PARTITION, 7));
    retries.failed(PARTITION, 7, true, 0);
    assertEquals(3, retries.attempt(PARTITION, 7));
    assertEquals(1, retries.attempt(PARTITION, 8), "the next record has not failed yet");
    retries.settled(PARTITION);
    assertEquals(1, retries.attempt(PARTITION, 7));
  }

  @Test
  void a_failure_that_is_not_the_records_own_never_counts() {
    for (int rests = 0; rests < 100; rests++) {
      retries.failed(PARTITION, 7, false, 0);
    }
    assertEquals(1, retries.attempt(PARTITION, 7));
  }

  @Test
  void the_partition_rests_longer_each_time_but_never_longer_than_seven_seconds() {
    List<Integer> expected = List.of(200, 400, 800, 1600, 3200, 6400, 6400, 6400);
    for (int millis : expected) {
      retries.failed(PARTITION, 7, false, 0);
      long over = Duration.ofMillis(millis).toNanos();
      assertEquals(List.of(), retries.due(over - 1));
      assertEquals(List.of(PARTITION), retries.due(over));
    }
  }
}
