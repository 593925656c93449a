package health.soleus.persistence.notification;

/** How an attempt whose outcome was unknown was settled (D16). */
public enum Resolution {
  /** The gateway was asked by reference and has it. */
  FOUND_AT_GATEWAY,
  /** The gateway was asked by reference and never had it: it may be sent. */
  NOT_AT_GATEWAY,
  /** The gateway cannot be asked: sent once more with the same message id. */
  SENT_AGAIN,
  /** Nobody can say: a person calls the patient. */
  CALL_MADE_INSTEAD
}
