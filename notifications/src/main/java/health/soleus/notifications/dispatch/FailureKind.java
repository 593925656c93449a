package health.soleus.notifications.dispatch;

/** Why an attempt certainly did not send the message, or left no trace. */
enum FailureKind {
  /** The gateway was busy. */
  THROTTLED,
  /** The gateway could not be reached. */
  UNAVAILABLE,
  /** The gateway was asked about an unknown attempt and never had it. */
  LEFT_NO_TRACE
}
