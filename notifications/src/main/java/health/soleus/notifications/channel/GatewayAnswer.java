package health.soleus.notifications.channel;

import java.time.Duration;

/** What a gateway made of one call. The reasons are for staff and name nobody. */
public sealed interface GatewayAnswer {
  /** It has the message, under this reference of its own. */
  record Accepted(String reference) implements GatewayAnswer {}

  /** It will never take this message. */
  record Rejected(String reason) implements GatewayAnswer {}

  /** It took nothing and asks to wait. */
  record Throttled(Duration retryAfter, String reason) implements GatewayAnswer {}

  /** It could not be reached: certainly nothing was sent. */
  record Unavailable(String reason) implements GatewayAnswer {}

  /** It may or may not have the message. */
  record Unknown(String reason) implements GatewayAnswer {}

  /** One answer for each kind of answer. */
  interface Cases<R> {
    R accepted(Accepted answer);

    R rejected(Rejected answer);

    R throttled(Throttled answer);

    R unavailable(Unavailable answer);

    R unknown(Unknown answer);
  }

  default <R> R match(Cases<R> cases) {
    if (this instanceof Accepted answer) {
      return cases.accepted(answer);
    } else if (this instanceof Rejected answer) {
      return cases.rejected(answer);
    } else if (this instanceof Throttled answer) {
      return cases.throttled(answer);
    } else if (this instanceof Unavailable answer) {
      return cases.unavailable(answer);
    }
    return cases.unknown((Unknown) this);
  }
}
