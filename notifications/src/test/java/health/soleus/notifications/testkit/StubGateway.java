package health.soleus.notifications.testkit;

import health.soleus.notifications.channel.EmailGateway;
import health.soleus.notifications.channel.GatewayAnswer;
import health.soleus.notifications.channel.Lookup;
import health.soleus.notifications.channel.OutgoingMessage;
import health.soleus.notifications.channel.SmsGateway;
import health.soleus.persistence.type.NotificationId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A gateway that does what a test says and remembers every call. */
public final class StubGateway implements SmsGateway, EmailGateway {
  private final List<OutgoingMessage> calls = new CopyOnWriteArrayList<>();
  private final String provider;
  private volatile Function<OutgoingMessage, GatewayAnswer> answer =
      message -> new GatewayAnswer.Accepted("stub");
  private volatile Lookup lookup = Lookup.NEVER_HAD_IT;

  /** A gateway under this name. */
  public StubGateway(String provider) {
    this.provider = provider;
  }

  public StubGateway answers(Function<OutgoingMessage, GatewayAnswer> next) {
    answer = next;
    return this;
  }

  public StubGateway saysWhenAsked(Lookup next) {
    lookup = next;
    return this;
  }

  /** Every call, the first one first. */
  public List<OutgoingMessage> calls() {
    return calls;
  }

  @Override
  public String provider() {
    return provider;
  }

  @Override
  public GatewayAnswer send(OutgoingMessage message) {
    calls.add(message);
    return answer.apply(message);
  }

  @Override
  public Lookup lookup(NotificationId reference) {
    return lookup;
  }
}
