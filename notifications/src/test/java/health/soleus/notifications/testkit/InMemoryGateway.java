package health.soleus.notifications.testkit;

import health.soleus.notifications.channel.EmailGateway;
import health.soleus.notifications.channel.GatewayAnswer;
import health.soleus.notifications.channel.Lookup;
import health.soleus.notifications.channel.OutgoingMessage;
import health.soleus.notifications.channel.SmsGateway;
import health.soleus.persistence.type.NotificationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Phones or mailboxes in memory: each message arrives, under its reference and once. */
public final class InMemoryGateway implements SmsGateway, EmailGateway {
  private final Map<NotificationId, OutgoingMessage> arrived = new LinkedHashMap<>();

  /** What arrived at this address, the first first. */
  public synchronized List<OutgoingMessage> at(String address) {
    return arrived.values().stream().filter(message -> message.to().equals(address)).toList();
  }

  @Override
  public String provider() {
    return "memory";
  }

  @Override
  public synchronized GatewayAnswer send(OutgoingMessage message) {
    arrived.putIfAbsent(message.reference(), message);
    return new GatewayAnswer.Accepted(message.reference().toString());
  }

  @Override
  public synchronized Lookup lookup(NotificationId reference) {
    return arrived.containsKey(reference) ? Lookup.HAS_IT : Lookup.NEVER_HAD_IT;
  }
}
