package health.soleus.notifications.channel;

import health.soleus.persistence.type.NotificationId;

/** Something outside that carries messages. Called without a transaction, always. */
public interface Gateway {
  /** Its name in the record of attempts, at most 20 characters. */
  String provider();

  /** Hands the message over once and says what is certain about it; never throws for a failure. */
  GatewayAnswer send(OutgoingMessage message);

  /** Asks about a message whose outcome is unknown, so that it is not sent twice. */
  Lookup lookup(NotificationId reference);
}
