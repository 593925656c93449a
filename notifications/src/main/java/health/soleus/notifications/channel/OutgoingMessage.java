package health.soleus.notifications.channel;

import health.soleus.persistence.type.NotificationId;

/**
 * One message as it leaves, every word filled in.
 *
 * @param reference by which the gateway can be asked about it; the same for every attempt
 * @param to E.164 number or e-mail address
 * @param subject of an e-mail, else empty
 * @param attempt 1 for the first
 */
public record OutgoingMessage(
    NotificationId reference, String to, String subject, String text, int attempt) {
  /** Deliberately without address and words: they must not reach a log. */
  @Override
  public String toString() {
    return "OutgoingMessage " + reference;
  }
}
