package health.soleus.notifications.channel.sink;

import health.soleus.notifications.channel.GatewayAnswer;
import health.soleus.notifications.channel.Lookup;
import health.soleus.notifications.channel.OutgoingMessage;
import health.soleus.notifications.channel.SmsGateway;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.NotificationId;

/** The patient's phone of the local stack: nothing leaves this computer. */
public final class SinkSmsGateway implements SmsGateway {
  private final LocalGatewayLog log;

  public SinkSmsGateway(LocalGatewayLog log) {
    this.log = log;
  }

  @Override
  public String provider() {
    return "sink";
  }

  @Override
  public GatewayAnswer send(OutgoingMessage message) {
    try {
      log.keep(Caller.system(), message);
      return new GatewayAnswer.Accepted(message.reference().toString());
    } catch (RuntimeException noAnswer) {
      // The commit may have reached the disk before the connection broke.
      return new GatewayAnswer.Unknown("the local gateway did not answer");
    }
  }

  @Override
  public Lookup lookup(NotificationId reference) {
    try {
      return log.has(Caller.system(), reference) ? Lookup.HAS_IT : Lookup.NEVER_HAD_IT;
    } catch (RuntimeException noAnswer) {
      return Lookup.NO_ANSWER;
    }
  }
}
