package health.soleus.persistence.notification;

/** What is known of one call to a gateway. */
public enum AttemptStatus {
  /** Recorded before the call; one that stays so was cut off by a crash. */
  STARTED,
  ACCEPTED,
  REJECTED,
  /** Certainly not sent; another attempt may follow. */
  RETRY,
  /** The gateway may or may not have it. */
  UNKNOWN
}
