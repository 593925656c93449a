package health.soleus.notifications.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {
  @Test
  void serves_keeps_its_topics_and_ends(@TempDir Path directory) throws Exception {
    EmbeddedKafka first = EmbeddedKafka.in(directory);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", first.bootstrap()))) {
      admin
          .createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
          .all()
          .get(20, TimeUnit.SECONDS);
    } finally {
      first.close();
    }
    assertFalse(first.process().isAlive());
    try (EmbeddedKafka second = EmbeddedKafka.in(directory);
        Admin admin = Admin.create(Map.of("bootstrap.servers", second.bootstrap()))) {
      assertEquals(Set.of("kept"), admin.listTopics().names().get(20, TimeUnit.SECONDS));
    }
  }
}
