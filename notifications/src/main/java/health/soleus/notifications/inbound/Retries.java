package health.soleus.notifications.inbound;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Which partition waits at which record, how often that failed, and until when it rests. */
final class Retries {
  private static final Duration FIRST = Duration.ofMillis(200);
  private static final int LONGEST_SHIFT = 5;

  private final Map<TopicPartition, Stuck> stuck = new HashMap<>();

  private record Stuck(long offset, int failures, int rests, long until) {}

  /** The number of this attempt at the record, from 1. */
  int attempt(TopicPartition partition, long offset) {
    Stuck known = stuck.get(partition);
    return known == null || known.offset() != offset ? 1 : known.failures() + 1;
  }

  /**
   * The attempt did not succeed: the partition rests, longer each time.
   *
   * @param counts false when the record is not to blame, because the database did not answer
   */
  void failed(TopicPartition partition, long offset, boolean counts, long nanos) {
    Stuck known = stuck.get(partition);
    Stuck before = known != null && known.offset() == offset ? known : new Stuck(offset, 0, -1, 0);
    int failures = before.failures() + (counts ? 1 : 0);
    int rests = before.rests() + 1;
    long rest = FIRST.toNanos() << Math.min(rests, LONGEST_SHIFT);
    stuck.put(partition, new Stuck(offset, failures, rests, nanos + rest));
  }

  void settled(TopicPartition partition) {
    stuck.remove(partition);
  }

  /** The partitions whose rest is over. */
  List<TopicPartition> due(long nanos) {
    return stuck.entrySet().stream()
        .filter(entry -> entry.getValue().until() - nanos <= 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  void clear() {
    stuck.clear();
  }
}
