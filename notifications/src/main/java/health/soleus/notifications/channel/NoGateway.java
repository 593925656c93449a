package health.soleus.notifications.channel;

import health.soleus.persistence.type.NotificationId;

/**
 * Stands where no gateway is set up: it refuses everything, so that each message becomes a call.
 */
public final class NoGateway implements SmsGateway, EmailGateway {
  @Override
  public String provider() {
    return "none";
  }

  @Override
  public GatewayAnswer send(OutgoingMessage message) {
    return new GatewayAnswer.Rejected("no gateway is set up for this kind of message");
  }

  @Override
  public Lookup lookup(NotificationId reference) {
    return Lookup.NEVER_HAD_IT;
  }
}
