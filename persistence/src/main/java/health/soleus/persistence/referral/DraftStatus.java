package health.soleus.persistence.referral;

/** Where a referral that is not yet sent stands. */
public enum DraftStatus {
  OPEN,
  /** An urgent sign was ticked: nothing is sent until the GP says what was done. */
  STOPPED,
  SENT,
  DISCARDED
}
