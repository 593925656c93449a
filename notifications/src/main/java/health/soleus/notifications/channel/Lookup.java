package health.soleus.notifications.channel;

/** What a gateway says when asked whether it has a message. */
public enum Lookup {
  HAS_IT,
  NEVER_HAD_IT,
  /** This gateway cannot be asked, now or later. */
  CANNOT_BE_ASKED,
  /** It did not answer this time. */
  NO_ANSWER
}
