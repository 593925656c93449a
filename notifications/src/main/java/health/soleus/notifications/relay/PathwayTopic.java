package health.soleus.notifications.relay;

import health.soleus.persistence.setting.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The one topic, keyed by referral so that one patient's story stays in order. */
public final class PathwayTopic {
  public static final String NAME = "care.pathway.v1";

  /** Headers of each record. */
  public static final String ID = "id";

  public static final String TYPE = "type";
  public static final String VERSION = "version";
  public static final String OCCURRED_AT = "occurred_at";

  private static final int PARTITIONS = 6;
  private static final int PATIENCE_SECONDS = 15;

  private PathwayTopic() {}

  /** Where the broker is. */
  public static String bootstrap() {
    return Settings.value("soleus.kafka.bootstrap")
        .or(() -> Settings.value("soleus.kafka.bootstrap.servers"))
        .orElse("127.0.0.1:19092");
  }

  /** Creates the topic unless it is there; it is never created by accident. */
  public static void ensure(String bootstrap)
      throws InterruptedException, TimeoutException, ExecutionException {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", bootstrap,
            "request.timeout.ms", 5000,
            "default.api.timeout.ms", 10000);
    try (Admin admin = Admin.create(settings)) {
      NewTopic topic = new NewTopic(NAME, Optional.of(PARTITIONS), Optional.empty());
      admin.createTopics(List.of(topic)).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException answer) {
      if (!(answer.getCause() instanceof TopicExistsException)) {
        throw answer;
      }
    }
  }
}
