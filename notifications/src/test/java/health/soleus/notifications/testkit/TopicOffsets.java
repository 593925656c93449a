package health.soleus.notifications.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** A place in a topic: a test that begins at its end does not meet what other tests have left. */
public final class TopicOffsets {
  private final String bootstrap;
  private final Map<TopicPartition, Long> offsets;

  private TopicOffsets(String bootstrap, Map<TopicPartition, Long> offsets) {
    this.bootstrap = bootstrap;
    this.offsets = Map.copyOf(offsets);
  }

  /** Where the topic ends now. */
  public static TopicOffsets atEnd(String bootstrap, String topic)
      throws InterruptedException, ExecutionException {
    return at(OffsetSpec.latest(), bootstrap, topic);
  }

  /** Where the topic begins. */
  public static TopicOffsets atBeginning(String bootstrap, String topic)
      throws InterruptedException, ExecutionException {
    return at(OffsetSpec.earliest(), bootstrap, topic);
  }

  private static TopicOffsets at(OffsetSpec where, String bootstrap, String topic)
      throws InterruptedException, ExecutionException {
    try (Admin admin = admin(bootstrap)) {
      TopicDescription described =
          Objects.requireNonNull(
              admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic));
      Map<TopicPartition, OffsetSpec> wanted =
          described.partitions().stream()
              .collect(
                  Collectors.toMap(
                      each -> new TopicPartition(topic, each.partition()), each -> where));
      Map<TopicPartition, Long> offsets = new HashMap<>();
      Map<TopicPartition, ListOffsetsResultInfo> found = admin.listOffsets(wanted).all().get();
      found.forEach((partition, info) -> offsets.put(partition, info.offset()));
      return new TopicOffsets(bootstrap, offsets);
    }
  }

  /** The next offset of each partition. */
  public Map<TopicPartition, Long> asMap() {
    return offsets;
  }

  /** A group without members goes on from here. */
  public void isWhereNextBegins(String group) throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetAndMetadata> from = new HashMap<>();
    offsets.forEach((partition, offset) -> from.put(partition, new OffsetAndMetadata(offset)));
    try (Admin admin = admin(bootstrap)) {
      admin.alterConsumerGroupOffsets(group, from).all().get();
    }
  }

  private static Admin admin(String bootstrap) {
    return Admin.create(Map.of("bootstrap.servers", bootstrap));
  }
}
