package health.soleus.notifications.channel.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.notifications.channel.Gateway;
import health.soleus.notifications.channel.GatewayContract;
import health.soleus.notifications.channel.Lookup;
import health.soleus.notifications.channel.OutgoingMessage;
import health.soleus.notifications.testkit.Bench;
import health.soleus.persistence.type.NotificationId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SinkSmsGatewayIT implements GatewayContract {
  private Bench bench;
  private SinkSmsGateway gateway;

  @BeforeEach
  void open() {
    bench = new Bench();
    gateway = new SinkSmsGateway(bench.beans().get(LocalGatewayLog.class));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Override
  public Gateway gateway() {
    return gateway;
  }

  @Override
  public String address() {
    return "+447700900417";
  }

  @Override
  public List<String> arrived() {
    return bench.column("SELECT body FROM notification_local_message ORDER BY sent_at");
  }

  @Override
  public Set<String> references() {
    return Set.copyOf(bench.column("SELECT reference FROM notification_local_message"));
  }

  @Test
  void it_has_what_it_was_given_and_once_only() {
    NotificationId reference = NotificationId.random();
    OutgoingMessage message = new OutgoingMessage(reference, address(), "", "Words.", 1);
    assertEquals(Lookup.NEVER_HAD_IT, gateway.lookup(reference));
    gateway.send(message);
    gateway.send(message);
    assertEquals(Lookup.HAS_IT, gateway.lookup(reference));
    assertEquals(List.of("Words."), arrived());
  }
}
